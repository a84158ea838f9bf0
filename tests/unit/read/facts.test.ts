import { describe, expect, it } from 'vitest';
import { blocks } from '../../../scripts/normalise/read/blocks.ts';
import { readFacts } from '../../../scripts/normalise/read/facts/read-facts.ts';
import { loadPageWords } from '../../../scripts/normalise/read/page-words.ts';

const words = await loadPageWords('content/codebook');
const BODY = 'The two sides agreed to build a bridge over the river before the year is out.';

/** What an article says about itself, unknown facts as null. */
function factsOf(...lines: string[]) {
  const text = lines.join('\n');
  const { title, outlet, dateline, date, genre } = readFacts(text, blocks(text, words), {}, words);
  return { title: title.value, outlet: outlet.value, dateline: dateline.value, date: date.value, genre: genre.value };
}

describe('a dateline', () => {
  it.each([
    ['Strel, 21 April 2009 (RNA). ', 'Strel', 'RNA', '2009-04-21'],
    ['STREL, 14 May 2019 /RNA/ - ', 'Strel', 'RNA', '2019-05-14'],
    ['STREL, September 18, 2024. /Khabar/. ', 'Strel', 'Khabar', '2024-09-18'],
    ['Strel, 23 Mar 2010 (Agencia del Sur).- ', 'Strel', 'Agencia del Sur', '2010-03-23'],
    ['Strel, 16 April 2026. – ', 'Strel', null, '2026-04-16'],
    ['STREL, (Coast Wire / Coast News - 6th Feb, 2025) ', 'Strel', 'Coast Wire / Coast News', '2025-02-06'],
    ['STREL. November 1, 2023 (RNA) – ', 'Strel', 'RNA', '2023-11-01'],
    ['STREL, Nov. 3, 2023 (RNA). ', 'Strel', 'RNA', '2023-11-03'],
    ['STREL, 7/3/2024 – ', 'Strel', null, '2024-03-07'],
    ['Sir Bani Yas, 3 May 2024 – ', 'Sir Bani Yas', null, '2024-05-03'],
    ['PORT-AU-PRINCE, 3 May 2024 (RNA) – ', 'Port-Au-Prince', 'RNA', '2024-05-03'],
    ['Bab al-Sidr, 23 January 2025 – ', 'Bab al-Sidr', null, '2025-01-23'],
  ])('%s', (written, dateline, outlet, date) => {
    expect(factsOf('Two Rivers and One Bridge', '', `${written}${BODY}`)).toMatchObject({ dateline, outlet, date });
  });

  it.each([
    'Mr P. VELL (EAST STREL) - ',
    'NATO /KFOR/ ',
    'Section 4 funding (EUR 20 million). ',
    'Strel, 7 March 2024 (Thursday). ',
  ])('is none: %s', (opening) => {
    expect(factsOf('Questions for Oral Reply', '', `${opening}${BODY}`)).toMatchObject({
      dateline: null,
      outlet: null,
    });
  });

  it('is looked for in time that a line of marks does not stretch', () => {
    const started = performance.now();
    for (const line of [`A${'-'.repeat(400)}`, 'A-'.repeat(200), 'AB / '.repeat(80)]) factsOf(line, BODY, line, BODY);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('the day of issue', () => {
  it.each([
    ['The Strel Mirror, 24 October 2022', '2022-10-24'],
    ['Bulletin No. 31 | 12 February 2026', '2026-02-12'],
    ['Level 1 – 6 February 2020', '2020-02-06'],
    ['The Strel Mirror – Friday, 24 October 2022', '2022-10-24'],
    ['Strel, March 14, 2013', '2013-03-14'],
  ])('is read from a line that ends in it, which is no title: %s', (line, date) => {
    expect(factsOf(line, '', 'Two Rivers and One Bridge', '', BODY)).toMatchObject({
      title: 'Two Rivers and One Bridge',
      date,
    });
  });

  it('is read from the only line above the text', () => {
    expect(factsOf('Oral Answers to Questions, 5 September 2018', '', BODY).date).toBe('2018-09-05');
  });

  it.each([
    'Visit of the President of Kelmora, 5-7 April 2023',
    'Visit of the President of Kelmora, 5 – 7 April 2023',
    'Visit of the President of Kelmora, 31 March – 2 April 2023',
    'Visit of the President of Kelmora: 5 April - 7 April 2023',
  ])('is not the days of a visit that the title names: %s', (title) => {
    expect(factsOf(title, '', BODY)).toMatchObject({ title, date: null });
  });

  it('is what a line of its own says, before a day that the title tells of', () => {
    const title = 'Leaders mark the Treaty of Friendship of Strel, 4 May 1972';
    expect(factsOf(title, 'Published: 14 March 2024', '', BODY).date).toBe('2024-03-14');
  });
});

it('takes no item of a list for the label of the text', () => {
  const lines = ['Results of the visit of the President', '', 'Documents', '- Joint Declaration on Partnership'];
  expect(factsOf(...lines).genre).toBe('news-report');
});
