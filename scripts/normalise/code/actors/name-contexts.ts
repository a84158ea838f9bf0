import type { ActorLexicon } from './actor-lexicon.ts';
import type { CountryHit } from './country-lexicon.ts';
import { gapAfter, isBlank, isTight, type SentenceWords } from './sentence-words.ts';

/** Small words before a name that say more with the word before them: `visit to`, `people of`. */
const JOINING = /^(?:of|to|in|from|with|by|for|and|between|at|into|than|the|de|d')$/;

/**
 * What stands around one mention of a name, as features: the word before and behind it, and what kind of name that is.
 *
 * `a visit to Ruritania's coast` → `before to`, `before visit to`, `after 's coast`
 * @param from index of the name's first word
 * @param next index of the word behind it
 */
export const contextsOf = (read: SentenceWords, from: number, next: number, lexicon: ActorLexicon): string[] => [
  ...before(read, from, lexicon),
  ...behind(read, next, lexicon),
  `block ${read.sentence.block.kind}`,
];

function before(read: SentenceWords, from: number, lexicon: ActorLexicon): string[] {
  if (from === 0) return ['before ^'];
  const gap = gapAfter(read, from - 1);
  if (!isBlank(gap)) return [`before ${mark(gap)}`];
  const article = read.words[from - 1]?.key === 'the' ? 1 : 0;
  const last = kindAt(read, from - 1 - article, lexicon);
  const own = article === 1 ? `the ${last}` : last;
  if (!JOINING.test(last)) return [`before ${own}`];
  return [`before ${own}`, `before ${kindAt(read, from - 2 - article, lexicon)} ${own}`];
}

function behind(read: SentenceWords, next: number, lexicon: ActorLexicon): string[] {
  const owner = read.words[next - 1]?.possessive === true ? "'s " : '';
  const gap = gapAfter(read, next - 1);
  if (next >= read.words.length) return [`after ${owner}${mark(gap)}`];
  if (!isTight(gap)) return [`after ${owner}${mark(gap)}`];
  const kind = kindAt(read, next, lexicon);
  const own = `after ${owner}${/[-‐‑–]/.test(gap) ? '-' : ''}${kind}`;
  return kind === 'and' || kind === 'Name' ? [own, `${own} ${kindAt(read, next + 1, lexicon)}`] : [own];
}

/** A mark between words: its first sign. */
const mark = (gap: string): string => gap.trim().charAt(0) || '|';

/** A word by its key, or what kind of name it begins. */
function kindAt(read: SentenceWords, index: number, lexicon: ActorLexicon): string {
  const word = read.words[index];
  if (!word) return '^';
  const country = countryOver(read, index);
  if (country) return country.form === 'town' ? 'Town' : 'Country';
  if (lexicon.offices.at(read.words, index) !== null) return 'Office';
  if (word.capital && index > 0 && !lexicon.notNames.has(word.key)) return 'Name';
  return /^\d/.test(word.key) ? '0' : word.key;
}

/** Longest name of a country, in words. */
const LONGEST = 6;

/** The country whose name a word is part of. */
function countryOver({ countries }: SentenceWords, index: number): CountryHit | null {
  for (let back = 0; back < LONGEST; back += 1) {
    const hit = countries[index - back];
    if (hit) return back < hit.length ? hit : null;
  }
  return null;
}
