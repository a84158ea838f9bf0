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
import { joinShortForms } from './land-names.ts';
import { contextsOf } from './name-contexts.ts';
import { addContext, clueOf, type NameClues, shareWithFirstWord } from './name-clues.ts';
import { CONTRACTION, opensName } from './find-names.ts';
import { gapAfter, isBlank, isTight, keyAt, type SentenceWords } from './sentence-words.ts';
import { evidenceOfState } from './state-wordings.ts';

/** What a country does in its own name. */
const SUBJECT_VERB =
  /^(?:would|will|has|had|agree[sd]|consent(?:s|ed)|undertook|undertakes|promise[sd]|pledge[sd]|vow(?:s|ed)|offer(?:s|ed)|accept(?:s|ed)|wants|wanted|refuse[sd]|welcome[sd]|appeal(?:s|ed)|urge[sd]|ask(?:s|ed)|thank(?:s|ed)|condemn(?:s|ed)|recogni[sz]e[sd]|support(?:s|ed)|reaffirm(?:s|ed)|reiterate[sd]|express(?:es|ed)|undertakes|grant(?:s|ed)|lift(?:s|ed)|supplies|supplied)$/;

/** Longest run of capitals that is read as one name, and longest that may be a country's. */
const LONGEST = { run: 8, country: 2 } as const;

/** What words before a name must say for it in a headline in capitals. */
const CERTAIN = 3;

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
  for (const name of gathered.people) {
    const clue = gathered.clues.get(name);
    if (clue) clue.isPerson = true;
  }
  joinShortForms(gathered.clues, lexicon.landWords);
  shareWithFirstWord(gathered.clues, lexicon.landWords);
  return gathered.clues;
}

/** How many words in capitals, without country or office among them, begin here. */
function runLength(read: SentenceWords, from: number, lexicon: ActorLexicon): number {
  let length = 0;
  while (length < LONGEST.run && isNameWord(read, from + length, lexicon)) {
    length += 1;
    const last = from + length - 1;
    if (opensLand(read, last, lexicon)) continue;
    if (read.words[last]?.possessive || !isBlank(gapAfter(read, last)) || isShouted(read, last)) break;
  }
  return length;
}

/** `BARMY` of `BARMY Ruritanian`: where capitals end, another name begins. */
const isShouted = ({ words }: SentenceWords, index: number): boolean =>
  SHOUTED.test(words[index]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(words[index + 1]?.text ?? '');

const SHOUTED = /^\p{Lu}{4,}$/u;

/** A name as it reads where nobody shouts: `RURITANIA` → `Ruritania`. */
const plain = (text: string): string => (SHOUTED.test(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text);

type NameWords = Pick<SentenceWords, 'words' | 'countries' | 'gaps'>;

/** `North` of `North Graustark`, `Al` of `Al-Strelsa`: a word that opens names of countries, right before another capital. */
function opensLand({ words, countries, gaps }: NameWords, index: number, lexicon: ActorLexicon): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word?.capital || !next?.capital || !lexicon.landWords.openers.has(word.key) || countries[index]) return false;
  return /^[\s-]$/.test(gaps[index] ?? '') && !countries[index + 1] && !lexicon.notNames.has(next.key);
}

function isNameWord({ words, countries, gaps }: NameWords, index: number, lexicon: ActorLexicon): boolean {
  const word = words[index];
  if (opensLand({ words, countries, gaps }, index, lexicon)) return true;
  if (!word?.capital || word.text.length < 3 || /^\p{Lu}{2,4}$/u.test(word.text) || countries[index]) return false;
  if (CONTRACTION.test(word.key) || lexicon.honorifics.at(words, index) !== null) return false;
  if (opensName(words, countries, index, lexicon)) return true;
  return !lexicon.notNames.has(word.key) && !lexicon.bodies.has(word.key) && lexicon.offices.at(words, index) === null;
}

/** Whether a form of state ends a name; `the Ruritania Boatmen Federation` is of those who are its members. */
function bearsState(read: SentenceWords, from: number, next: number, { isKnown, landWords }: ActorLexicon): boolean {
  const last = keyAt(read, next - 1);
  const ofMembers = /(?:[^s]s|men)$/.test(last) && next - from > 1 && isKnown(last) && !landWords.kinds.has(last);
  return isStateBehind(read, next) && !ofMembers;
}

function score(
  read: SentenceWords,
  from: number,
  length: number,
  lexicon: ActorLexicon,
  { clues, people }: Gathered,
): void {
  const next = from + length;
  const hasState = bearsState(read, from, next, lexicon);
  const run = read.words.slice(from, hasState ? next + 1 : next);
  const name = run.map((word) => plain(word.text)).join(' ');
  const clue = clueOf(clues, name, run[0]?.start ?? 0);
  if (isPersonName(read, from, next, lexicon)) for (const word of run) people.add(plain(word.text));
  clue.count += 1;
  for (const context of contextsOf(read, from, from + run.length, lexicon)) addContext(clue, context);
  clue.isState ||= hasState;
  clue.isBehindField ||= isCertain(read, from, next, lexicon);
  clue.asCountry += (hasState ? 4 : 0) + evidenceOfState(read, from, next);
  clue.capitalOf ??= capitalOf(read, from, length);
  scorePlace(read, from, next, lexicon, clue);
  if (length > LONGEST.country) return;
  clue.asCountry += 0.25 + evidenceAfter(read, next, lexicon);
  clue.asSubject ||= SUBJECT_VERB.test(keyAt(read, next)) && !run.at(-1)?.possessive;
}

/** What stands before a name, and whether it stands where a capital tells a name, in a masthead, or before a noun. */
function scorePlace(read: SentenceWords, from: number, next: number, lexicon: ActorLexicon, clue: NameClues): void {
  const before = evidenceBefore(read, from, lexicon);
  clue.asCountry += before + (isMasthead(read, next) ? MASTHEAD : 0);
  clue.isInside ||= from > 0 && isBlank(gapAfter(read, from - 1)) && (!read.isHeadline || before >= CERTAIN);
  if (describes(read, next, lexicon)) clue.asAdjective += 1;
}

/** How much it says that a paper bears a name: `THE RURITANIA MIRROR`, in which towns' names stand as well. */
const MASTHEAD = 0.5;

/** How far from the top of an article its outlet's name stands, in characters. */
export const TOP = 60;

/** Whether a name ends a line in capitals at the top of an article. */
const isMasthead = ({ words, sentence }: SentenceWords, next: number): boolean =>
  next === words.length && sentence.start < TOP && words.every(({ text }) => text === text.toUpperCase());

/** Whether what stands behind a name is a noun that it may describe: no verb of a country's, and no small word. */
const describes = (read: SentenceWords, next: number, lexicon: ActorLexicon): boolean => {
  const word = read.words[next];
  if (!word || !isTight(gapAfter(read, next - 1)) || read.words[next - 1]?.possessive) return false;
  if (SUBJECT_VERB.test(word.key) || lexicon.particles.has(word.key)) return false;
  return lexicon.offices.at(read.words, next) !== null || (word.key.length > 3 && !lexicon.notNames.has(word.key));
};

const isCertain = (read: SentenceWords, from: number, next: number, lexicon: ActorLexicon): boolean =>
  isBehindField(read, from, lexicon) || isOfGovernment(read, from, next, lexicon);

const isPersonName = (read: SentenceWords, from: number, next: number, lexicon: ActorLexicon): boolean =>
  isTitleBefore(read, from, lexicon) || (next - from > 1 && isAppositive(read, next, lexicon));
