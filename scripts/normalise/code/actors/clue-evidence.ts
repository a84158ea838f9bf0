import type { ActorLexicon } from './actor-lexicon.ts';
import type { OfficeEntry } from './actor-vocabulary.ts';
import { gapAfter, isBlank, isCapitalAt, isTight, keyAt, type SentenceWords } from './sentence-words.ts';

/** A kind of state, or what only states have, before `of`; how much it says for the name behind it. */
const STATES: ReadonlyMap<string, number> = new Map([
  ['republic', 4],
  ['kingdom', 4],
  ['federation', 4],
  ['sultanate', 4],
  ['emirate', 4],
  ['principality', 4],
  ['duchy', 4],
  ['confederation', 4],
  ['commonwealth', 3],
  ['parliament', 4],
  ['assembly', 3],
  ['deputies', 4],
  ['representatives', 4],
  ['senate', 3],
  ['embassy', 4],
  ['nation', 3],
  ['country', 3],
  ['government', 3],
  ['capital', 3],
  ['state', 2],
  ['ruler', 3],
  ['monarch', 3],
  ['sovereign', 3],
  ['throne', 3],
  ['citizens', 2],
  ['side', 2],
  ['people', 2],
]);

const TRAVEL =
  /^(?:visit|visits|visited|trip|tour|journey|arrived|came|come|flew|flown|travelled|traveled|return|returned|invited)$/;
const ENVOY = /^(?:ambassador|envoy|commissioner)$/;
const STATE_NOUN = /^(?:side|government|capital|delegation|parliament|officials)$/;
/** What two governments do together: `signed`, `have agreed`, `are to`, `put their names to`. */
const ACTING = /^(?:sign|have|had|will|are|were|to|put|ink|\p{L}{3,}ed$)/u;

/**
 * Whether the words right before a name say that it is a person's: `Mr`, `Minister`.
 * @param from index of the name's first word
 */
export function isTitleBefore(read: SentenceWords, from: number, lexicon: ActorLexicon): boolean {
  if (!isBlank(gapAfter(read, from - 1)) || from === 0) return false;
  if (/^(?:mr|mrs|ms|dr)$/.test(keyAt(read, from - 1))) return true;
  return lexicon.offices.at(read.words, from - 1)?.length === 1 && isCapitalAt(read, from - 1);
}

/**
 * What the words before a name say for a country: `President of`, `the Republic of`, `a visit to`, `between`.
 * @param from index of the name's first word
 * @returns points, 0 to 4
 */
export function evidenceBefore(read: SentenceWords, from: number, lexicon: ActorLexicon): number {
  if (from === 0 || !isBlank(gapAfter(read, from - 1))) return 0;
  const last = keyAt(read, from - 1) === 'the' ? from - 2 : from - 1;
  const [noun, preposition] = [keyAt(read, last - 1), keyAt(read, last)];
  if (preposition === 'of') return ofEvidence(read, last - 1, lexicon);
  if (preposition === 'from' && noun === 'independence') return 4;
  if (preposition === 'to' && ENVOY.test(noun)) return 3;
  if (preposition === 'between' || (preposition === 'and' && keyAt(read, last - 2) === 'between')) return 1;
  if (/^(?:to|in|from|into)$/.test(preposition) && TRAVEL.test(noun)) return 2;
  return /^visit(?:s|ed|ing)?$/.test(preposition) ? 2 : 0;
}

/** The words before `of`: a kind of state, an office, or an office and a name (`King Rudolf of`). */
function ofEvidence(read: SentenceWords, noun: number, lexicon: ActorLexicon): number {
  const state = STATES.get(keyAt(read, noun));
  if (state !== undefined) return state;
  for (let start = noun; start >= Math.max(0, noun - 5); start -= 1) {
    const office = lexicon.offices.at(read.words, start);
    const reaches = office !== null && (start + office.length > noun || isCapitalAt(read, noun));
    if (reaches && hasField(read, start + office.length, noun)) return 3;
    if (reaches) return office.value.rank === 'head' || office.value.id === 'foreign-minister' ? 4 : 1;
    if (!isCapitalAt(read, start) && !/^(?:affairs|foreign|of|for)$/.test(keyAt(read, start)) && start !== noun)
      return 0;
  }
  return 0;
}

/** `Minister of Works of`: behind an office and its field, `of` says the country. */
const hasField = (read: SentenceWords, from: number, noun: number): boolean =>
  from < noun && /^(?:of|for)$/.test(keyAt(read, from));

/** Whether a name stands behind an office and its field: `Minister of Works of Ruritania`. */
export function isBehindField(read: SentenceWords, from: number, lexicon: ActorLexicon): boolean {
  const of = keyAt(read, from - 1) === 'the' ? from - 2 : from - 1;
  if (keyAt(read, of) !== 'of') return false;
  return [3, 4, 5, 6].some((back) => {
    const office = lexicon.offices.at(read.words, of - back);
    return office !== null && hasField(read, of - back + office.length, of - 1);
  });
}

/** `a state visit to Ruritania`, `Ruritania's fisheries minister`: where only a country stands, once is enough. */
export function isOfGovernment(read: SentenceWords, from: number, next: number, lexicon: ActorLexicon): boolean {
  const isGuestOfState =
    keyAt(read, from - 1) === 'to' &&
    keyAt(read, from - 2) === 'visit' &&
    /^(?:state|official|royal)$/.test(keyAt(read, from - 3));
  if (isGuestOfState) return true;
  const isOwner = read.words[next - 1]?.possessive ?? false;
  const office = isOwner ? officeAhead(read, next, true, lexicon) : undefined;
  return office?.rank === 'head' || office?.rank === 'minister';
}

/**
 * What the words behind a name say for a country: `…'s capital`, `… side`, `… Prime Minister`, `…'s envoy`.
 * @param next index of the word behind the name
 * @returns points, 0 to 4
 */
export function evidenceAfter(read: SentenceWords, next: number, lexicon: ActorLexicon): number {
  if (!isTight(gapAfter(read, next - 1))) return 0;
  const isOwner = read.words[next - 1]?.possessive ?? false;
  const office = officeAhead(read, next, isOwner, lexicon);
  if (office && isOwner) return office.rank === 'head' ? 4 : 3;
  if (office) return office.rank === 'other' || isPortfolio(read, next, office) ? 0 : 2;
  if (STATE_NOUN.test(keyAt(read, next))) return 2;
  return actsWithAnother(read, next) || actsBehindAnother(read, next) ? 1 : 0;
}

/** `Communications Minister`: a field and no country. */
const isPortfolio = (read: SentenceWords, next: number, { rank }: OfficeEntry): boolean =>
  rank === 'minister' && /^(?:ministers?|secretary)$/.test(keyAt(read, next));

/** `… and Graustark signed` */
const actsWithAnother = (read: SentenceWords, next: number): boolean =>
  keyAt(read, next) === 'and' && isCapitalAt(read, next + 1) && ACTING.test(keyAt(read, next + 2));

/** `Ruritania and … signed` */
const actsBehindAnother = (read: SentenceWords, next: number): boolean =>
  keyAt(read, next - 2) === 'and' && isCapitalAt(read, next - 3) && ACTING.test(keyAt(read, next));

/** The office behind a name: `… caretaker Prime Minister`, and of an owner, with a word between, `…'s farm minister`. */
function officeAhead(
  read: SentenceWords,
  next: number,
  isOwner: boolean,
  lexicon: ActorLexicon,
): OfficeEntry | undefined {
  let index = next;
  while (index < next + 3 && isModifier(keyAt(read, index), lexicon)) index += 1;
  const office =
    lexicon.offices.at(read.words, index) ??
    (isOwner && !isCapitalAt(read, next) ? lexicon.offices.at(read.words, next + 1) : null);
  return office?.value;
}

const isModifier = (key: string, lexicon: ActorLexicon): boolean =>
  lexicon.modifiers.has(key) || lexicon.loose.has(key);

/** `Rudolf Varrek, prime minister of`, `Ana Oster, 51,`: an office or an age in apposition says that the name before it is a person's. */
export function isAppositive(read: SentenceWords, next: number, lexicon: ActorLexicon): boolean {
  if (!/^,\s$/.test(gapAfter(read, next - 1))) return false;
  if (/^[2-9]\d$/.test(keyAt(read, next)) && /^[,.)]/.test(gapAfter(read, next))) return true;
  return [0, 1, 2].some((step) => lexicon.offices.at(read.words, next + step) !== null);
}

/** `United` of `the United Republic of Ruritania`: the name comes behind. */
export const isKindOfState = (read: SentenceWords, next: number): boolean =>
  STATES.has(keyAt(read, next)) && isCapitalAt(read, next) && keyAt(read, next + 1) === 'of';

/**
 * `the Ruritanian Republic`: the word that makes a name of state of the words before it; not `the United Republic of
 * Ruritania`.
 */
export function isStateBehind(read: SentenceWords, next: number): boolean {
  const isState = /^(?:republic|kingdom|federation|confederation|commonwealth|sultanate|emirates)$/.test(
    keyAt(read, next),
  );
  return isState && keyAt(read, next + 1) !== 'of' && isCapitalAt(read, next) && isBlank(gapAfter(read, next - 1));
}

/**
 * The country whose capital a name is said to be: `Strelsau, the capital of Ruritania`; `Ruritania's capital,
 * Strelsau`; `the Ruritanian capital Strelsau`.
 * @returns the country's name or adjective as written; null where nothing says so
 */
export function capitalOf(read: SentenceWords, from: number, length: number): string | null {
  const next = from + length;
  const [first, second, third] = [keyAt(read, next), keyAt(read, next + 1), keyAt(read, next + 2)];
  if (first === 'the' && second === 'capital' && third === 'of') return read.words[next + 3]?.text ?? null;
  const owner = read.words[next];
  if (second === 'capital' && owner?.possessive) return owner.text;
  return keyAt(read, from - 1) === 'capital' && isCapitalAt(read, from - 2)
    ? (read.words[from - 2]?.text ?? null)
    : null;
}
