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
  /** Whether it acts as a government would: `Ruritania undertook`. */
  asSubject: boolean;
  isPerson: boolean;
  /** The name or adjective of which it is called the capital. */
  capitalOf: string | null;
}

/** A kind of state that may come before `of`, and how much it says. */
const STATES: ReadonlyMap<string, number> = new Map([
  ['republic', 4], ['kingdom', 4], ['federation', 4], ['sultanate', 4], ['emirate', 4], ['principality', 4], ['duchy', 4],
  ['confederation', 4], ['commonwealth', 3], ['state', 2], ['nation', 3], ['country', 3], ['side', 2], ['government', 3], ['people', 2], ['capital', 3],
]);

/** What a country does in its own name. */
const SUBJECT_VERB = /^(?:would|will|has|had|agreed|consented|undertook|promised|pledged|vowed|offered|accepted|wants|wanted|refused)$/;

const TRAVEL = /^(?:visit|visits|visited|trip|tour|journey|arrived|came|come|flew|flown|travelled|traveled|return|returned|invited)$/;

/**
 * Scores every unlisted name in capitals of an article, in one pass.
 * @returns clues by the name as written
 */
export function gatherClues(sentences: readonly SentenceWords[], lexicon: ActorLexicon): Map<string, NameClues> {
  const clues = new Map<string, NameClues>();
  const people = new Set<string>();
  for (const read of sentences) {
    for (let index = 0; index < read.words.length; index += 1) {
      const length = runLength(read, index, lexicon);
      if (length === 0) continue;
      score(read, index, length, lexicon, clues, people);
      index += length - 1;
    }
  }
  shareWithFirstWord(clues);
  for (const name of people) {
    const clue = clues.get(name);
    if (clue) clue.isPerson = true;
  }
  return clues;
}

/** `Rudolf Varrek, prime minister of`: an office in apposition says that the name before it is a person's. */
function isAppositive({ words, gaps }: SentenceWords, next: number, lexicon: ActorLexicon): boolean {
  if (!/^,\s$/.test(gaps[next - 1] ?? '')) return false;
  return [0, 1, 2].some((step) => lexicon.offices.at(words, next + step) !== null);
}

/** `President of Ruritania Rudolf Varrek`: what speaks for the run speaks for its first word, if that stands alone elsewhere. */
function shareWithFirstWord(clues: ReadonlyMap<string, NameClues>): void {
  for (const clue of clues.values()) {
    const [first = '', ...rest] = clue.name.split(' ');
    const alone = rest.length > 0 ? clues.get(first) : undefined;
    if (!alone || /^(?:Republic|Kingdom|Federation)$/.test(rest.at(-1) ?? '')) continue;
    alone.asCountry += clue.asCountry;
    clue.asCountry = 0;
  }
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
  return word !== undefined && word.capital && word.text.length > 2 && !/^\p{Lu}{2,4}$/u.test(word.text) && !read.countries[index] && !lexicon.notNames.has(word.key) && !lexicon.bodies.has(word.key) && lexicon.offices.at(read.words, index) === null;
}

function score(read: SentenceWords, from: number, length: number, lexicon: ActorLexicon, clues: Map<string, NameClues>, people: Set<string>): void {
  const { words } = read;
  const state = stateBehind(read, from + length);
  const name = words.slice(from, from + length + (state ? 1 : 0)).map((word) => word.text).join(' ');
  const clue = clues.get(name) ?? { name, first: words[from]?.start ?? 0, asCountry: 0, asSubject: false, isPerson: false, capitalOf: null };
  clues.set(name, clue);
  const before = evidenceBefore(read, from, lexicon);
  const after = length < 3 ? evidenceAfter(read, from + length, lexicon) : 0;
  clue.asCountry += Math.max(before, 0) + after + (state ? 4 : 0) + Math.min(0.25, length < 3 ? 0.25 : 0);
  if (before < 0 || (length > 1 && isAppositive(read, from + length, lexicon))) for (const word of words.slice(from, from + length)) people.add(word.text);
  clue.asSubject ||= length < 3 && SUBJECT_VERB.test(words[from + length]?.key ?? '') && !words[from + length - 1]?.possessive;
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
  if (preposition?.key === 'of' && noun) return Math.max(ofEvidence(read, from - 2 - behindThe, noun, lexicon), ofPersonEvidence(read, from - 2 - behindThe, lexicon));
  if (preposition?.key === 'from' && noun?.key === 'independence') return 4;
  if (preposition?.key === 'to' && noun && /^(?:ambassador|envoy|commissioner)$/.test(noun.key)) return 3;
  if (last.key === 'between' || (last.key === 'and' && third?.key === 'between')) return 2;
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

/** `the Ruritanian Republic`: the word that makes a name of state of the words before it. */
function stateBehind({ words, gaps }: SentenceWords, next: number): boolean {
  const word = words[next];
  return word !== undefined && word.capital && isBlank(gaps[next - 1]) && /^(?:republic|kingdom|federation|confederation|commonwealth|sultanate|emirates)$/.test(word.key);
}

/** `King Rudolf of Ruritania`: an office of the first rank, a name, and `of`. */
function ofPersonEvidence({ words }: SentenceWords, index: number, lexicon: ActorLexicon): number {
  if (!words[index]?.capital) return 0;
  for (let start = index - 1; start >= Math.max(0, index - 5); start -= 1) {
    if (lexicon.offices.at(words, start)?.value.rank === 'head') return 4;
    if (!words[start]?.capital) return 0;
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
  if (office && possessive) return office.value.rank === 'head' ? 4 : 3;
  if (office) return office.value.rank !== 'other' ? 2 : 0;
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
