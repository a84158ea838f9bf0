import { describe, expect, it } from 'vitest';
import { kindsInWords, tallyInWords } from '../../../src/lib/wording/actions.ts';
import { separator, withAnd, withOr } from '../../../src/lib/wording/lists.ts';
import { count, countInFigures, inWords } from '../../../src/lib/wording/numbers.ts';
import { appearancesLine, officesLine } from '../../../src/lib/wording/people.ts';
import { partyInText } from '../../../src/lib/wording/parties.ts';
import { retoldText } from '../../../src/lib/wording/sources.ts';
import { linkTerms } from '../../../src/lib/wording/terms.ts';
import { recurringNote } from '../../../src/lib/wording/topic-notes.ts';
import { endBound, unbroken } from '../../../src/lib/wording/unbroken.ts';
import { possessive, sentence } from '../../../src/lib/wording/text.ts';
import { loadCodebook } from '../../../scripts/normalise/codebook/load-codebook.ts';
import { sampleCorpus } from './sample.ts';

describe('numbers', () => {
  it('are spelled up to twelve', () => {
    expect([0, 1, 12, 13, 2752].map(inWords)).toEqual(['no', 'one', 'twelve', '13', '2,752']);
  });

  it('agree with their noun', () => {
    expect(count(1, 'agreement')).toBe('one agreement');
    expect(count(0, 'agreement')).toBe('no agreements');
    expect(count(2, 'country', 'countries')).toBe('two countries');
    expect(countInFigures(1, 'visit')).toBe('1 visit');
  });
});

describe('lists', () => {
  it('end with "and" or "or"', () => {
    expect(withAnd([])).toBe('');
    expect(withAnd(['a'])).toBe('a');
    expect(withAnd(['a', 'b', 'c'])).toBe('a, b and c');
    expect(withOr(['a', 'b'])).toBe('a or b');
  });

  it('have the same separators between links', () => {
    const items = ['a', 'b', 'c'];
    expect(items.map((item, index) => separator(index, items.length) + item).join('')).toBe('a, b and c');
  });
});

it('counts records by kind and by action, leaving out what there is none of', () => {
  expect(kindsInWords(['agreement', 'position', 'agreement'])).toBe('two agreements and one position');
  expect(kindsInWords([])).toBe('no records');
  expect(tallyInWords(['agreed', 'signed', 'agreed'])).toBe('one signed and two agreed');
});

it('ends a sentence once', () => {
  expect(sentence('undated')).toBe('Undated.');
  expect(sentence('Roads and railways.')).toBe('Roads and railways.');
  expect(sentence('“as iron.”')).toBe('“as iron.”');
});

it('forms the possessive', () => {
  expect(possessive('Kelmora')).toBe('Kelmora’s');
  expect(possessive('the Solomon Islands')).toBe('the Solomon Islands’');
});

it('says what a source retells, and by whom it was issued where that is stated', () => {
  expect(retoldText({ what: 'joint-statement', by: null })).toBe('a joint statement');
  expect(retoldText({ what: 'joint-statement', by: 'Foreign Office' })).toBe(
    'a joint statement issued by the Foreign Office',
  );
  expect(retoldText({ what: 'official-article', by: 'Ambassador Odile Varga' })).toBe(
    'an article by Ambassador Odile Varga',
  );
});

it('says that an office is not stated rather than leaving it out', () => {
  expect(appearancesLine([{ role: 'met' }, { role: 'visitor' }, { role: 'met' }])).toBe(
    'The visitor at one visit and on the host side of two visits.',
  );
  expect(officesLine([{ office: null }])).toBe('[office not stated]');
  expect(officesLine([{ office: 'prime minister' }, { office: 'President' }])).toBe('Prime minister; President.');
});

describe('terms', () => {
  const term = { id: 'veld-line', term: 'VL-1', full: 'Veld "Line" 1', meaning: '' };
  const link = '<a class="term" href="/method/#term-veld-line" title="Veld &quot;Line&quot; 1">VL-1</a>';
  const linked = (html: string): string => linkTerms(html, [term], '/method/');

  it('are linked at their first mention in running text only', () => {
    expect(linked('<p>The VL-1 and again the VL-1.</p>')).toBe(`<p>The ${link} and again the VL-1.</p>`);
  });

  it('are left alone in headings, links, attributes and drawings', () => {
    const html = '<h2>VL-1</h2><a href="/VL-1/"><b>VL-1</b></a><svg><title>VL-1</title></svg>';
    expect(linked(`${html}<p>VL-1</p>`)).toBe(`${html}<p>${link}</p>`);
  });

  it('are not found inside longer words', () => {
    expect(linked('<p>The VL-12.</p>')).toBe('<p>The VL-12.</p>');
  });
});

it('keeps names with a number, and initials, on one line', () => {
  const whole = (text: string): string[] => unbroken(text).flatMap((piece) => (piece.whole ? [piece.text] : []));
  expect(whole('Build VL-1 and the J.R. Lind road')).toEqual(['VL-1', 'J.R. Lind']);
  expect(whole('President Sol-Ardeva in Kandoa')).toEqual(['Sol-Ardeva']);
  expect(whole('A long-term plan')).toEqual([]);
  expect(whole('The Kandoa-Sundhal-Kelmora Corridor')).toEqual([]);
});

it('binds the last word of a title to the sign behind it', () => {
  expect(endBound('Open the port')).toEqual({ head: 'Open the ', end: 'port' });
  expect(endBound('Ports')).toEqual({ head: '', end: 'Ports' });
});

it('says how many matters stand at more than one visit', () => {
  const { topics } = sampleCorpus();
  expect(recurringNote(topics.all)).toBe('One matter, one of them at more than one visit.');
  expect(recurringNote([])).toBe('No matters, none of them at more than one visit.');
});

it('gives the article to the countries whose names take one', async () => {
  const codebook = await loadCodebook('content/codebook');
  const named = (party: string): string => partyInText(party, codebook);
  expect(['philippines', 'united-kingdom', 'chile'].map(named)).toEqual([
    'the Philippines',
    'the United Kingdom',
    'Chile',
  ]);
});
