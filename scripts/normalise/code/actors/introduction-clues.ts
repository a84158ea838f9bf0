import type { ActorLexicon } from './actor-lexicon.ts';
import {
  capitalOf,
  evidenceAfter,
  evidenceBefore,
  isAppositive,
  isBehindField,
  isKindOfState,
  isOfGovernment,
  isStateBehind,
  isTitleBefore,
} from './clue-evidence.ts';
import { opensName } from './find-names.ts';
import { gapAfter, isBlank, keyAt, type SentenceWords } from './sentence-words.ts';

/** What an article's wording says of a name in capitals that no list knows. */
export interface NameClues {
  name: string;
  /** Where it is first named. */
  first: number;
  /** How often it is named. */
  count: number;
  /** How much speaks for a country's name. */
  asCountry: number;
  /** Whether it acts as a government would: `Ruritania undertook`. */
  asSubject: boolean;
  /** Whether a word such as `Republic` makes it a name of state. */
  isState: boolean;
  /** Whether once is enough: behind an office and its field (`Minister of Works of Ruritania`), or where only a country can stand. */
  isBehindField: boolean;
  isPerson: boolean;
  /** The name or adjective of which it is called the capital. */
  capitalOf: string | null;
}

/** What a country does in its own name. */
const SUBJECT_VERB =
  /^(?:would|will|has|had|agree[sd]|consent(?:s|ed)|undertook|undertakes|promise[sd]|pledge[sd]|vow(?:s|ed)|offer(?:s|ed)|accept(?:s|ed)|wants|wanted|refuse[sd]|welcome[sd]|appeal(?:s|ed)|urge[sd]|ask(?:s|ed)|thank(?:s|ed)|condemn(?:s|ed)|recogni[sz]e[sd]|support(?:s|ed)|reaffirm(?:s|ed)|reiterate[sd]|express(?:es|ed)|undertakes|grant(?:s|ed)|lift(?:s|ed)|supplies|supplied)$/;

/** Longest run of capitals that is read as one name, and longest that may be a country's. */
const LONGEST = { run: 8, country: 2 } as const;

/** Clues by name, and the words of people's names. */
interface Gathered {
  clues: Map<string, NameClues>;
  people: Set<string>;
}

/**
 * Scores every unlisted name in capitals of an article, in one pass.
 * @returns clues by the name as written
 */
export function gatherClues(sentences: readonly SentenceWords[], lexicon: ActorLexicon): Map<string, NameClues> {
  const gathered: Gathered = { clues: new Map(), people: new Set() };
  for (const read of sentences) {
    for (let index = 0; index < read.words.length; index += 1) {
      const listed = read.countries[index]?.length ?? 0;
      index += Math.max(0, listed - 1);
      const length = listed > 0 ? 0 : runLength(read, index, lexicon);
      if (length === 0 || isKindOfState(read, index + length)) continue;
      score(read, index, length, lexicon, gathered);
      index += length - 1;
    }
  }
  shareWithFirstWord(gathered.clues);
  for (const name of gathered.people) {
    const clue = gathered.clues.get(name);
    if (clue) clue.isPerson = true;
  }
  return gathered.clues;
}

/** How many words in capitals, without country or office among them, begin here. */
function runLength(read: SentenceWords, from: number, lexicon: ActorLexicon): number {
  let length = 0;
  while (length < LONGEST.run && isNameWord(read, from + length, lexicon)) {
    length += 1;
    const last = from + length - 1;
    if (read.words[last]?.possessive || !isBlank(gapAfter(read, last))) break;
  }
  return length;
}

function isNameWord({ words, countries }: SentenceWords, index: number, lexicon: ActorLexicon): boolean {
  const word = words[index];
  if (!word?.capital || word.text.length < 3 || /^\p{Lu}{2,4}$/u.test(word.text) || countries[index]) return false;
  if (opensName(words, countries, index, lexicon)) return true;
  return !lexicon.notNames.has(word.key) && !lexicon.bodies.has(word.key) && lexicon.offices.at(words, index) === null;
}

function score(
  read: SentenceWords,
  from: number,
  length: number,
  lexicon: ActorLexicon,
  { clues, people }: Gathered,
): void {
  const next = from + length;
  const hasState = isStateBehind(read, next);
  const run = read.words.slice(from, hasState ? next + 1 : next);
  const name = run.map((word) => word.text).join(' ');
  const clue = clueOf(clues, name, run[0]?.start ?? 0);
  clue.count += 1;
  clue.isState ||= hasState;
  clue.isBehindField ||= isCertain(read, from, next, lexicon);
  const isShort = length <= LONGEST.country;
  if (isPersonName(read, from, next, lexicon)) for (const word of run) people.add(word.text);
  clue.asCountry += evidenceBefore(read, from, lexicon) + (hasState ? 4 : 0);
  if (isShort) clue.asCountry += 0.25 + evidenceAfter(read, next, lexicon);
  clue.asSubject ||= isShort && SUBJECT_VERB.test(keyAt(read, next)) && !run.at(-1)?.possessive;
  clue.capitalOf ??= capitalOf(read, from, length);
}

const isCertain = (read: SentenceWords, from: number, next: number, lexicon: ActorLexicon): boolean =>
  isBehindField(read, from, lexicon) || isOfGovernment(read, from, next, lexicon);

/** The clues on a name so far. */
function clueOf(clues: Map<string, NameClues>, name: string, start: number): NameClues {
  const clue = clues.get(name) ?? newClue(name, start);
  clues.set(name, clue);
  return clue;
}

const isPersonName = (read: SentenceWords, from: number, next: number, lexicon: ActorLexicon): boolean =>
  isTitleBefore(read, from, lexicon) || (next - from > 1 && isAppositive(read, next, lexicon));

const newClue = (name: string, first: number): NameClues => ({
  name,
  first,
  count: 0,
  asCountry: 0,
  asSubject: false,
  isState: false,
  isBehindField: false,
  isPerson: false,
  capitalOf: null,
});

/**
 * `President of Ruritania Rudolf Varrek`: what speaks for the run speaks for its first word, if that stands alone
 * elsewhere.
 */
function shareWithFirstWord(clues: ReadonlyMap<string, NameClues>): void {
  for (const clue of clues.values()) {
    const [first = '', ...rest] = clue.name.split(' ');
    const alone = rest.length > 0 ? clues.get(first) : undefined;
    if (!alone || /^(?:Republic|Kingdom|Federation)$/.test(rest.at(-1) ?? '')) continue;
    alone.asCountry += clue.asCountry;
    alone.count += clue.count;
    clue.asCountry = 0;
  }
}
