import type { ActorLexicon } from './actor-lexicon.ts';
import { type NameReading, nameUpTo, readName } from './find-names.ts';
import type { OfficeReading } from './find-offices.ts';
import type { Mention } from './mention.ts';
import { gapAfter, isBlank, isCapitalAt, keyAt, type SentenceWords } from './sentence-words.ts';

/**
 * The name that goes with an office: right after it (`President Varrek`), in apposition after it (`the Premier, Tomas
 * Varrek, said`, `the Premier (Mr Tomas Varrek)`) or before it (`Tomas Varrek, President of Ruritania`, `Tomas Varrek (Minister of Trade)`).
 */
export function nameAfter(read: SentenceWords, office: OfficeReading, lexicon: ActorLexicon): NameReading | null {
  if (office.plural || read.isHeadline) return null;
  const close = closeName(read, office, lexicon);
  if (close) return close;
  const [after, before] = [apposedName(read, office, lexicon), nameBefore(read, office, lexicon)];
  return after && before && hasOfficeBehind(read, after, lexicon) ? before : (after ?? before);
}

/** `Ana Oster, President of Ruritania, Tomas Varrek, President of Graustark`: each name has its office behind it. */
function hasOfficeBehind(read: SentenceWords, name: NameReading, lexicon: ActorLexicon): boolean {
  if (!/^,\s$/.test(gapAfter(read, name.last - 1))) return false;
  return [0, 1, 2].some((step) => lexicon.offices.at(read.words, name.last + step) !== null);
}

/** Whether an office says more of the person just mentioned: `Prince Rudolf, Minister of Defence`. */
export function holderBefore(
  read: SentenceWords,
  office: OfficeReading,
  before: Mention,
  lexicon: ActorLexicon,
): boolean {
  if (before.kind === 'office' || closeName(read, office, lexicon)) return false;
  return before.last === office.first && /^(?:,|\s?\()/.test(read.gaps[before.last - 1] ?? '');
}

function closeName(read: SentenceWords, office: OfficeReading, lexicon: ActorLexicon): NameReading | null {
  if (!isBlank(read.gaps[office.last - 1])) return null;
  if (read.words[office.last - 1]?.possessive) return null;
  return readName(read, office.last, lexicon);
}

function apposedName(read: SentenceWords, office: OfficeReading, lexicon: ActorLexicon): NameReading | null {
  if (!/^(?:,\s|\s\()$/.test(read.gaps[office.last - 1] ?? '')) return null;
  const name = readName(read, office.last, lexicon);
  if (!name || name.last - name.first < 2) return null;
  const next = read.words[name.last];
  const closed = /^\s?[,.;)–—]/.test(read.gaps[name.last - 1] ?? '');
  return closed || (next !== undefined && !next.capital) ? name : null;
}

const APPOSED = /^(?:,\s|\s?[(–—-]\s?)$/;
const BETWEEN =
  /^(?:is|was|you're|you|are|has|been|becomes|became|the|a|an|as|first|new|then|former|current|our|his|her|their)$/;

/** `Tomas Varrek, President of`, `Tomas Varrek is the first president of`. */
function nameBefore(read: SentenceWords, office: OfficeReading, lexicon: ActorLexicon): NameReading | null {
  const end = stepBack(office.first, (index) => BETWEEN.test(keyAt(read, index)) && !isCapitalAt(read, index));

  const isCopula = end < office.first && /^(?:is|was|you're|you|has|becomes|became)$/.test(keyAt(read, end));
  const apart = isCopula && /^,\s$/.test(gapAfter(read, end - 1)) ? openingName(read, end, lexicon) : null;
  if (apart) return apart;
  if (!isCopula && !APPOSED.test(gapAfter(read, end - 1))) return null;
  return nameUpTo(read, end, lexicon);
}

/** `Ana Oster, 51, a vet, has been president of`: a name that opens the sentence, and what is said of it between commas. */
function openingName(read: SentenceWords, end: number, lexicon: ActorLexicon): NameReading | null {
  const name = readName(read, 0, lexicon);
  return name && name.last - name.first >= 2 && name.last < end && /^,\s$/.test(gapAfter(read, name.last - 1))
    ? name
    : null;
}

/** The first of at most six words before a place that all pass a test. */
function stepBack(from: number, passes: (index: number) => boolean): number {
  let start = from;
  while (start > 0 && from - start < 6 && passes(start - 1)) start -= 1;
  return start;
}
