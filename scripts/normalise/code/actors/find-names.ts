import type { ActorLexicon } from './actor-lexicon.ts';
import { isBlank, type SentenceWords } from './sentence-words.ts';

/** A name in capitals: its words, half-open, and how it reads. */
export interface NameReading {
  first: number;
  last: number;
  name: string;
}

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
  for (let index = first; index < first + LONGEST && index < read.words.length; index += 1) {
    const word = read.words[index];
    if (!word || read.countries[index] || lexicon.offices.at(read.words, index) !== null) break;
    const particle = index > first && lexicon.particles.has(word.key) && !word.capital;
    const named = word.capital && !(lexicon.notNames.has(word.key) && !lexicon.particles.has(word.key));
    if (!named && !particle) break;
    if (named) last = index + 1;
    if (word.possessive || !joinsName(read.gaps[index], word.text)) break;
  }
  if (last === first) return null;
  return { first, last, name: spell(read, first, last) };
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

const joinsName = (gap: string | undefined, text: string): boolean =>
  isBlank(gap) || /^[-‐‑]$/.test(gap ?? '') || (text.length === 1 && /^\.\s?$/.test(gap ?? ''));

/** The words of a name as a reader writes it: `DAVID VARREK` → `David Varrek`. */
function spell({ words, gaps }: SentenceWords, first: number, last: number): string {
  const parts = words.slice(first, last).map((word, index) => {
    const shown = /^\p{Lu}{4,}$/u.test(word.text) ? word.text.charAt(0) + word.text.slice(1).toLowerCase() : word.text;
    return index + first < last - 1 ? shown + (gaps[index + first] ?? ' ').replace(/\s+/g, ' ') : shown;
  });
  return parts.join('');
}
