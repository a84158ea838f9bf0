import { INITIAL } from '../letters.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import { gapAfter, isBlank, type SentenceWords } from './sentence-words.ts';

/** A name in capitals: its words, half-open, and how it reads. */
export interface NameReading {
  first: number;
  last: number;
  name: string;
}

/** `I’m`, `We’ve` */
export const CONTRACTION = /^(?:i|we|you|he|she|it|they|that|there|what|who|don|let)'(?:m|ve|ll|d|re|s|t)$/;

/** Longest name that is read as one person's. */
const LONGEST = 7;

/**
 * Reads a name that begins at a word: capitals, the particles between them, initials and hyphens.
 *
 * `H.E. Mr. Tomas ul Haq Varrek-Oster, who` → `Tomas ul Haq Varrek-Oster`; honorifics are stepped over.
 * @returns null where no name begins, as at a country, a weekday or a lower-case word
 */
export function readName(read: SentenceWords, from: number, lexicon: ActorLexicon): NameReading | null {
  const first = skipHonorifics(read, from, lexicon);
  let last = first;
  for (let index = first; index < Math.min(first + LONGEST, read.words.length); index += 1) {
    const part = index > first && isSecondHalf(read, index) ? 'name' : namePart(read, index, lexicon);
    if (part === null || (part === 'particle' && index === first)) break;
    if (part === 'name') last = index + 1;
    if (read.words[index]?.possessive || !joinsName(gapAfter(read, index), read.words[index]?.text ?? '')) break;
  }
  return last === first ? null : { first, last, name: spell(read, first, last) };
}

/** The longest name that ends right before a word: of two words, or of one with an honorific. */
export function nameUpTo(read: SentenceWords, end: number, lexicon: ActorLexicon): NameReading | null {
  for (let from = Math.max(0, end - LONGEST); from <= end - 2; from += 1) {
    const name = readName(read, from, lexicon);
    if (name?.last === end) return name;
  }
  return null;
}

/** `Dong-su`, `Wei-chun`: the second half of a given name, which is no word of its own such as `-led`. */
const isSecondHalf = ({ words, gaps }: SentenceWords, index: number): boolean =>
  /^[-‐‑]$/.test(gaps[index - 1] ?? '') &&
  /^\p{Ll}{2,7}$/u.test(words[index]?.text ?? '') &&
  !COMPOUND.test(words[index]?.key ?? '');

const COMPOUND =
  /^(?:led|backed|based|born|built|made|style|run|era|funded|owned|held|elect|like|bound|wide|friendly|ruled|brokered|hosted|sponsored|run|side|speaking|trained|controlled|linked|educated|sized|level|old|year|day|time|long|plus|aged|and|in|to|of|the)$/;

/** Whether a word is a name in capitals, a particle within one, or neither. */
function namePart(read: SentenceWords, index: number, lexicon: ActorLexicon): 'name' | 'particle' | null {
  const { words, countries } = read;
  const word = words[index];
  if (!word || countries[index] || lexicon.offices.at(words, index) !== null) return null;
  const isParticle = lexicon.particles.has(word.key);
  if (!word.capital) return isParticle ? 'particle' : null;
  if (CONTRACTION.test(word.key)) return null;
  if (opensName(words, countries, index, lexicon)) return 'name';
  if (!lexicon.notNames.has(word.key) || isParticle) return 'name';
  return isGivenName(words, index) || isBehindTitle(read, index, lexicon) ? 'name' : null;
}

/** Longest office that stands before a name, in words. */
const LONGEST_TITLE = 3;

/** `President To Varrek`, `H.E. An Oster`: between a title and a name a capital tells a name, whatever the word; not in a headline. */
const isBehindTitle = (read: SentenceWords, index: number, lexicon: ActorLexicon): boolean =>
  !read.isHeadline && isBeforeName(read, index, lexicon) && endsTitle(read, index, lexicon);

const isBeforeName = (read: SentenceWords, index: number, { notNames, offices }: ActorLexicon): boolean => {
  const next = read.words[index + 1];
  const isName = next?.capital === true && !notNames.has(next.key) && offices.at(read.words, index + 1) === null;
  return isName && isBlank(gapAfter(read, index));
};

/** Whether an honorific or an office in capitals ends right before a word. */
function endsTitle(read: SentenceWords, index: number, lexicon: ActorLexicon): boolean {
  for (let length = 1; length <= Math.min(LONGEST_TITLE, index); length += 1) {
    if (honorificAt(read, index - length, lexicon) === length) return true;
    const isOffice = lexicon.offices.at(read.words, index - length)?.length === length;
    if (isOffice && read.words[index - length]?.capital) return isBlank(gapAfter(read, index - 1));
  }
  return false;
}

/** `Said bin Varrek`, `Will Oster`: a given name that is a verb too, told by its capital within a sentence and what follows. */
const isGivenName = (words: SentenceWords['words'], index: number): boolean =>
  index > 0 &&
  /^(?:said|will)$/.test(words[index]?.key ?? '') &&
  (words[index + 1]?.capital === true || /^(?:bin|ibn|al|el|ould)$/.test(words[index + 1]?.key ?? ''));

/** `New Strelsau`, `Port Vark`: a word that begins names of places, right before another capital. */
export function opensName(
  words: SentenceWords['words'],
  countries: SentenceWords['countries'],
  index: number,
  lexicon: ActorLexicon,
): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word?.capital || !next?.capital || next.start !== word.end + 1 || !lexicon.nameOpeners.has(word.key))
    return false;
  return !countries[index + 1] && !lexicon.notNames.has(next.key) && lexicon.offices.at(words, index + 1) === null;
}

/** Steps over `H.E. Mr.`, `Hon. Dr`. */
export function skipHonorifics(read: SentenceWords, from: number, lexicon: ActorLexicon): number {
  let index = from;
  for (let length = honorificAt(read, index, lexicon); length > 0; length = honorificAt(read, index, lexicon)) {
    index += length;
    if (!/^[.\s]*$/.test(read.gaps[index - 1] ?? '')) break;
  }
  return index;
}

/** How many words an honorific takes here; the pronoun `He` is none, `H.E.` is. */
function honorificAt({ words }: SentenceWords, index: number, lexicon: ActorLexicon): number {
  const word = words[index];
  return word?.capital && word.text !== 'He' ? (lexicon.honorifics.at(words, index)?.length ?? 0) : 0;
}

const joinsName = (gap: string, text: string): boolean =>
  isBlank(gap) || /^[-‐‑]$/.test(gap) || (/^\.\s?$/.test(gap) && ONE_INITIAL.test(text));

const ONE_INITIAL = new RegExp(`^${INITIAL}$`, 'u');

/** The words of a name as a reader writes it: `DAVID VARREK` → `David Varrek`. */
export function spell({ words, gaps }: SentenceWords, first: number, last: number): string {
  const parts = words.slice(first, last).map((word, index) => {
    const shown = /^\p{Lu}{4,}$/u.test(word.text) ? word.text.charAt(0) + word.text.slice(1).toLowerCase() : word.text;
    return index + first < last - 1 ? shown + (gaps[index + first] ?? ' ').replace(/\s+/g, ' ') : shown;
  });
  return parts.join('');
}
