import type { ActorLexicon } from './actor-lexicon.ts';
import type { CountryHit } from './country-lexicon.ts';
import type { OfficeEntry } from './actor-vocabulary.ts';
import { gapAfter, isBlank, isCapitalAt, isTight, keyAt, type SentenceWords } from './sentence-words.ts';

/** An office as a sentence names it. Word indices are half-open. */
export interface OfficeReading {
  id: string;
  rank: OfficeEntry['rank'];
  first: number;
  last: number;
  /** The country it is an office of, where that is said: `Ruritanian Premier`, `President of Ruritania`. */
  country: string | null;
  /** As stated, without the country: `Caretaker Prime Minister`. */
  title: string;
  /** Whether it is named in the plural: `the foreign ministers`. */
  plural: boolean;
}

/**
 * Reads the office whose head noun begins at a word, with what belongs to it on both sides.
 *
 * `the Ruritanian Caretaker Prime Minister`, `Minister of Foreign Affairs and Trade of Ruritania`,
 * `Ruritania's envoy`. The country an ambassador is sent to is not the country of the office.
 * @returns null where no office begins
 */
export function readOffice(read: SentenceWords, index: number, lexicon: ActorLexicon): OfficeReading | null {
  const found = lexicon.offices.at(read.words, index);
  if (!found) return null;
  const start = modifiersBefore(read, index, lexicon);
  const own = countryBefore(read, start, lexicon);
  const post = found.value.rank === 'envoy' ? postAhead(read, index + found.length) : null;
  const after = post ?? readComplement(read, index + found.length, lexicon);
  const words = read.words.slice(start, after.titleEnd);
  const head = read.words[index + found.length - 1];
  return {
    id: found.value.id,
    rank: found.value.rank,
    first: own.first,
    last: after.last,
    country: own.country ?? after.country ?? found.value.country ?? null,
    title: titleOf(words.map((word, place) => (place < words.length - 1 ? word.written : word.text))),
    plural: head !== undefined && /s$/i.test(head.text) && !found.value.names.some((name) => name.endsWith(head.key)),
  };
}

const titleOf = (words: readonly string[]): string =>
  words.map((word) => (/^\p{Lu}{3,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word)).join(' ');

/** Steps back over `caretaker`, `deputy`, `foreign`. */
function modifiersBefore({ words, gaps, countries }: SentenceWords, index: number, lexicon: ActorLexicon): number {
  let start = index;
  while (
    start > 0 &&
    isTight(gaps[start - 1]) &&
    lexicon.modifiers.has(words[start - 1]?.key ?? '') &&
    !countries[start - 1]
  )
    start -= 1;
  return start;
}

/** The country right before an office: `Ruritania's visiting`, `the Ruritanian`, `Ruritania`. */
function countryBefore(
  read: SentenceWords,
  start: number,
  lexicon: ActorLexicon,
): { first: number; country: string | null } {
  let end = start;
  while (end > 0 && isTight(read.gaps[end - 1]) && lexicon.loose.has(read.words[end - 1]?.key ?? '')) end -= 1;
  for (let length = 1; length <= 6 && end - length >= 0; length += 1) {
    const hit = read.countries[end - length];
    if (!hit) continue;
    const isOwner = !isPlace(hit) || (read.words[end - 1]?.possessive ?? false);
    if (hit.length !== length || !isTight(read.gaps[end - 1]) || !isOwner) break;
    return { first: end - length, country: hit.country };
  }
  return { first: start, country: null };
}

const isPlace = ({ form }: CountryHit): boolean => form === 'seat' || form === 'town';

interface Complement {
  /** Where the whole phrase ends, and where the title without its country ends. */
  last: number;
  titleEnd: number;
  country: string | null;
}

/** Reads `of Foreign Affairs and Trade`, `of the Republic of Ruritania`, `of the island state of Ruritania`. */
function readComplement(read: SentenceWords, from: number, lexicon: ActorLexicon): Complement {
  let titleEnd = fieldAhead(read, from, lexicon);
  let last = titleEnd;
  for (let round = 0; round < 3; round += 1) {
    const key = read.words[last]?.key;
    if ((key !== 'of' && key !== 'for') || !isBlank(read.gaps[last - 1])) break;
    const country = countryAhead(read, last + 1);
    if (country) return { last: country.last, titleEnd, country: country.country };
    const seat = seatAhead(read, last + 1);
    if (seat) return seat;
    const end = bodyAhead(read, last + 1, lexicon);
    if (end === last + 1) break;
    last = end;
    titleEnd = end;
  }
  return { last, titleEnd, country: null };
}

/** A parliament or palace that an office is of, which its title names: `Speaker of the Knesset`. */
function seatAhead(read: SentenceWords, article: number): Complement | null {
  const hit = read.countries[article + 1];
  if (hit?.form !== 'seat' || keyAt(read, article) !== 'the') return null;
  const last = article + 1 + hit.length;
  return { last, titleEnd: last, country: hit.country };
}

/** The end of a second field after a title that has one: `Minister of Foreign Affairs` + `and Regional Cooperation`. */
function fieldAhead(read: SentenceWords, from: number, lexicon: ActorLexicon): number {
  const isField =
    keyAt(read, from) === 'and' &&
    isTight(gapAfter(read, from - 1)) &&
    lexicon.bodies.has(keyAt(read, from - 1)) &&
    isCapitalAt(read, from + 1) &&
    lexicon.offices.at(read.words, from + 1) === null;
  const end = isField ? bodyAhead(read, from + 1, lexicon) : from;
  return end > from && lexicon.bodies.has(keyAt(read, end - 1)) ? end : from;
}

/** Where an envoy is sent, which is no country of the office: `ambassador to Ruritania`. */
function postAhead(read: SentenceWords, from: number): Complement | null {
  const sent = /^(?:to|in)$/.test(keyAt(read, from)) ? countryAhead(read, from + 1) : null;
  return sent && { last: sent.last, titleEnd: from, country: null };
}

/** A country within the next words, when only small words stand before it: `the Republic of Ruritania`. */
export function countryAhead(
  { countries, words, gaps }: SentenceWords,
  from: number,
): { country: string; last: number } | null {
  for (let index = from; index < from + 5 && index < words.length; index += 1) {
    const hit = countries[index];
    if (hit) return hit.form === 'name' || index === from ? { country: hit.country, last: index + hit.length } : null;
    const word = words[index];
    const passes =
      word !== undefined && (!word.capital || /^(?:republic|kingdom|state|federation|union|the)$/.test(word.key));
    if (!passes || !isBlank(gaps[index])) return null;
  }
  return null;
}

/** The end of a body's or a field's name: `Foreign Affairs and Trade`, `the Standing Committee`. */
function bodyAhead(read: SentenceWords, from: number, lexicon: ActorLexicon): number {
  let end = from;
  let lastBody = from;
  for (let index = from; index < from + 12 && isBodyWord(read, index, lexicon); index += 1) {
    if (!JOINS.test(keyAt(read, index))) end = index + 1;
    if (lexicon.bodies.has(keyAt(read, index))) lastBody = index + 1;
    const isListed = /^,\s$/.test(gapAfter(read, index)) && lexicon.bodies.has(keyAt(read, index + 1));
    if (!isTight(gapAfter(read, index)) && !isListed) break;
  }
  return lastBody > from ? lastBody : Math.min(end, from + 3);
}

const JOINS = /^(?:and|the|&)$/;

const isBodyWord = (read: SentenceWords, index: number, lexicon: ActorLexicon): boolean =>
  !read.countries[index] &&
  (isCapitalAt(read, index) || JOINS.test(keyAt(read, index)) || lexicon.bodies.has(keyAt(read, index)));
