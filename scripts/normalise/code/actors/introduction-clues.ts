import type { ActorLexicon } from './actor-lexicon.ts';
import { isBlank, isTight, type SentenceWords } from './sentence-words.ts';
import type { Word } from './words.ts';

/** What an article's wording says of a name in capitals that no list knows. */
export interface NameClues {
  name: string;
  /** Where it is first named. */
  first: number;
  /** How much speaks for a country's name. */
  asCountry: number;
  isPerson: boolean;
  /** The name or adjective of which it is called the capital. */
  capitalOf: string | null;
}

/** A kind of state that may come before `of`, and how much it says. */
const STATES: ReadonlyMap<string, number> = new Map([
  ['republic', 4], ['kingdom', 4], ['federation', 4], ['sultanate', 4], ['emirate', 4], ['principality', 4], ['duchy', 4],
  ['confederation', 4], ['commonwealth', 3], ['state', 2], ['nation', 3], ['country', 3], ['side', 2], ['government', 3], ['people', 2], ['capital', 3],
]);

const TRAVEL = /^(?:visit|visits|visited|trip|tour|journey|arrived|came|come|flew|flown|travelled|traveled|return|returned|invited)$/;

/**
 * Scores every unlisted name in capitals of an article, in one pass.
 * @returns clues by the name as written
 */
export function gatherClues(sentences: readonly SentenceWords[], lexicon: ActorLexicon): Map<string, NameClues> {
  const clues = new Map<string, NameClues>();
  for (const read of sentences) {
    for (let index = 0; index < read.words.length; index += 1) {
      const length = runLength(read, index, lexicon);
      if (length === 0) continue;
      score(read, index, length, lexicon, clues);
      index += length - 1;
    }
  }
  return clues;
}

/** How many words in capitals, without country or office among them, begin here. */
function runLength(read: SentenceWords, from: number, lexicon: ActorLexicon): number {
  let length = 0;
  while (length < 8 && isNameWord(read, from + length, lexicon)) {
    length += 1;
    const word = read.words[from + length - 1];
    if (word?.possessive || !isBlank(read.gaps[from + length - 1])) break;
  }
  return length;
}

function isNameWord(read: SentenceWords, index: number, lexicon: ActorLexicon): boolean {
  const word = read.words[index];
  return word !== undefined && word.capital && word.text.length > 2 && !read.countries[index] && !lexicon.notNames.has(word.key) && !lexicon.bodies.has(word.key) && lexicon.offices.at(read.words, index) === null;
}

function score(read: SentenceWords, from: number, length: number, lexicon: ActorLexicon, clues: Map<string, NameClues>): void {
  const { words } = read;
  const name = words.slice(from, from + length).map((word) => word.text).join(' ');
  const clue = clues.get(name) ?? { name, first: words[from]?.start ?? 0, asCountry: 0, isPerson: false, capitalOf: null };
  clues.set(name, clue);
  const before = evidenceBefore(read, from, lexicon);
  const after = length < 3 ? evidenceAfter(read, from + length, lexicon) : 0;
  clue.asCountry += Math.max(before, 0) + after + Math.min(0.25, length < 3 ? 0.25 : 0);
  if (before < 0) clue.isPerson = true;
  clue.capitalOf ??= capitalOf(read, from, length);
}

/** `President of`, `the Republic of`, `a visit to`: points; below zero where an office says that it is a person. */
function evidenceBefore(read: SentenceWords, from: number, lexicon: ActorLexicon): number {
  const { words, gaps } = read;
  const [third, second, last] = [words[from - 3], words[from - 2], words[from - 1]];
  if (!last || !isBlank(gaps[from - 1])) return 0;
  if (lexicon.offices.at(words, from - 1)?.length === 1 || /^(?:mr|mrs|ms|dr)$/.test(last.key)) return isSingularTitle(last) ? -1 : 0;
  const behindThe = last.key === 'the' ? 1 : 0;
  const [noun, preposition] = behindThe ? [third, second] : [second, last];
  if (preposition?.key === 'of' && noun) return ofEvidence(read, from - 2 - behindThe, noun, lexicon);
  if (/^(?:to|in|from|into)$/.test(preposition?.key ?? '') && noun && TRAVEL.test(noun.key)) return 2;
  return TRAVEL.test(last.key) && /^visit(?:s|ed|ing)?$/.test(last.key) ? 2 : 0;
}

const isSingularTitle = (word: Word): boolean => word.capital || word.key === 'president';

function ofEvidence({ words }: SentenceWords, index: number, noun: Word, lexicon: ActorLexicon): number {
  const state = STATES.get(noun.key);
  if (state !== undefined) return state;
  for (let start = index; start >= Math.max(0, index - 4); start -= 1) {
    const office = lexicon.offices.at(words, start);
    if (office && start + office.length > index) return office.value.rank === 'head' || office.value.id === 'foreign-minister' ? 4 : 1;
    if (words[start]?.key !== 'affairs' && words[start]?.key !== 'foreign' && start !== index) break;
  }
  return 0;
}

/** `…'s capital`, `… side`, `… Prime Minister`, `…'s envoy`: points for a country's name or adjective. */
function evidenceAfter(read: SentenceWords, next: number, lexicon: ActorLexicon): number {
  const { words, gaps } = read;
  const possessive = words[next - 1]?.possessive ?? false;
  if (!words[next] || !isTight(gaps[next - 1])) return 0;
  let index = next;
  while (index < next + 3 && (lexicon.modifiers.has(words[index]?.key ?? '') || lexicon.loose.has(words[index]?.key ?? ''))) index += 1;
  const office = lexicon.offices.at(words, index);
  if (office) return possessive || office.value.rank !== 'other' ? 2 : 0;
  const noun = words[next]?.key ?? '';
  if (/^(?:side|government|capital|delegation|parliament)$/.test(noun)) return 2;
  return noun === 'and' && words[next + 1]?.capital && /^(?:agree|sign|have|will|pledge|vow|to)/.test(words[next + 2]?.key ?? '') ? 1 : 0;
}

/** `Strelsau, the capital of Ruritania`; `Ruritania's capital, Strelsau`; `the Ruritanian capital Strelsau`. */
function capitalOf({ words }: SentenceWords, from: number, length: number): string | null {
  const after = words.slice(from + length, from + length + 4);
  if (after[0]?.key === 'the' && after[1]?.key === 'capital' && after[2]?.key === 'of') return after[3]?.text ?? null;
  if (after[0]?.possessive && after[1]?.key === 'capital') return after[0].text;
  if (words[from - 1]?.key === 'capital' && words[from - 2]?.capital) return words[from - 2]?.text ?? null;
  return null;
}
