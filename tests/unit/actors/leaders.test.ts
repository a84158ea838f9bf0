import { describe, expect, it } from 'vitest';
import { actorsOf, lexicon } from './read-text.ts';

/** The country that a person of a text speaks for, and what counts for each country. */
const countryOf = (text: string, short: string): string | null | undefined =>
  actorsOf(text).actors.people.find((person) => person.short === short)?.party;

describe('leaders whose country an article does not name', () => {
  it.each([
    ['Recep Tayyip Erdoğan stepped off the plane first.', 'Erdoğan', 'turkiye'],
    ['President Erdogan stepped off the plane first.', 'Erdogan', 'turkiye'],
    ['King Charles was waiting at the foot of the steps.', 'Charles', 'united-kingdom'],
    ['Sir Keir said the two of them would speak again.', 'Keir', 'united-kingdom'],
    ['Prime Minister John Howard said yes.', 'Howard', 'australia'],
  ])('“%s”', (text, short, country) => {
    expect(countryOf(text, short)).toBe(country);
  });

  it.each([
    ['John Howard said the shop would open at nine.', 'Howard'],
    ['Mr Erdoğan said the shop would open at nine.', 'Erdoğan'],
    ['Mr Charles said the shop would open at nine.', 'Charles'],
  ])('not a name that many people have, nor a surname alone: “%s”', (text, short) => {
    expect(countryOf(text, short) ?? null).toBeNull();
  });

  it('not somebody else of whom it is the first name: “President Erdogan”', () => {
    const text = 'President Erdogan Varrek of Norway came to Chile. President Erdogan smiled.';
    expect(actorsOf(text).actors.people.map(({ party }) => party)).toEqual(['norway']);
  });

  it('not a thing that is called after one', () => {
    expect(actorsOf('They met at the Indira Gandhi airport.').actors.people).toEqual([]);
  });

  it('finds the two sides of an article that names neither', () => {
    const text = [
      'Donald Trump and Emmanuel Macron had lunch on Friday. Mr Trump praised the food.',
      'Mr Macron praised Mr Trump. The two talked about steel.',
      'Mr Trump and Mr Macron shook hands.',
    ].join('\n');
    expect(actorsOf(text).actors.pair).toEqual(['france', 'united-states']);
  });

  it('leaves out a leader of old', () => {
    const text = 'Norway and Chile signed a treaty. It was the dream of former President Ronald Reagan.';
    expect(actorsOf(text).actors.pair).toEqual(['chile', 'norway']);
  });
});

describe('the list of leaders', () => {
  const { leaders, ordinary } = lexicon.vocabulary.leaders;

  it('names nobody twice in a country', () => {
    for (const [country, names] of Object.entries(leaders))
      expect(names.toSorted(), country).toEqual([...new Set(names)].toSorted());
  });

  it('marks only names that it has', () => {
    const listed = new Set(Object.values(leaders).flat());
    expect(ordinary.filter((name) => !listed.has(name))).toEqual([]);
  });
});
