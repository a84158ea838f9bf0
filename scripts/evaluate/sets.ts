/** A hand-coded set of articles. */
export interface CodedSet {
  name: string;
  title: string;
  /** What the figures on it are worth. */
  limits: string;
  articles: string;
  gold: readonly string[];
}

/** The hand-coded sets, from the one the machine was written on to those it was not. */
export const SETS: readonly CodedSet[] = [
  {
    name: 'five',
    title: 'The five articles of this corpus',
    limits: 'Hand-coded in November 2026. The rules were written with these in sight.',
    articles: 'tests/gold/five',
    gold: ['tests/gold/five.tsv'],
  },
  {
    name: 'own',
    title: 'Forty articles of our own, on many pairs of countries',
    limits:
      'Written and coded in November 2026 by people who had not seen the rules. Those with odd numbers were used to write rules, those with even numbers to check them.',
    articles: 'tests/gold/own',
    gold: ['tests/gold/own-a.tsv', 'tests/gold/own-b.tsv', 'tests/gold/own-c.tsv'],
  },
  {
    name: 'composed',
    title: 'Twelve articles written to be unlike the five',
    limits: 'Hand-coded in November 2026 and kept aside while the rules were written.',
    articles: 'tests/gold/composed',
    gold: ['tests/gold/composed.tsv'],
  },
];
