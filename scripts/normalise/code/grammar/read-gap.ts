import type { Range, Token } from './token.ts';
import { behindOpening } from './opening-phrases.ts';
import { isQuote, COORDINATORS, isAdverbial, isCoordinator, isMark, isOpener } from './word-classes.ts';

/** What stands between a verb and the verb before it, read from the right: how its clause begins. */
export interface Gap {
  /** `start` of the sentence, a `comma` or other mark, a coordinator (`and`), an opener (`that`, `while`), or `none`. */
  boundary: 'start' | 'mark' | 'and' | 'opener' | 'none';
  /** The opening word itself, in lower case. */
  opener: string | null;
  /** Whether a mark stands before “and”, “but” or an opener. */
  afterMark: boolean;
  /** The words that may be the subject; null when there are none but adverbs. */
  subject: Range | null;
  /** Place of the first word of the clause. */
  from: number;
}

/**
 * Reads the words before a verb.
 * @param after place behind the previous verb (0 at the start of the sentence)
 * @param verb place of the verb group
 */
export function readGap(tokens: readonly Token[], after: number, verb: number): Gap {
  const place = boundaryBefore(tokens, after, quotesVerb(tokens, verb) ? verb - 2 : verb - 1);
  const first = tokens[after];
  if (place < after) {
    const leading = first && after === 0 && isCoordinator(first) ? after + 1 : after;
    return {
      boundary: after === 0 ? 'start' : 'none',
      opener: null,
      afterMark: false,
      subject: subjectIn(tokens, leading, verb),
      from: leading,
    };
  }
  const reported = readBehindThat(tokens, after, { place, verb });
  if (reported) return reported;
  const { boundary, opener, from } = widen(tokens, after, place);
  if (after === 0 && tokens[from - 1]?.text === ',' && isListed(tokens, verb))
    return { boundary: 'start', opener: null, afterMark: false, subject: subjectIn(tokens, 0, verb), from: 0 };
  return {
    boundary,
    opener,
    afterMark: isBehindMark(tokens, from - 1),
    subject: subjectIn(tokens, from, verb),
    from,
  };
}

const NAMING: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN']);
const TIMES: ReadonlySet<string> = new Set(
  'week month year day morning evening night weeks months years days hours later earlier ago time today yesterday tomorrow'.split(
    ' ',
  ),
);

/** “A treaty, two loans and a letter were signed”: the words before the first verb name several things, the last behind “and”. */
function isListed(tokens: readonly Token[], verb: number): boolean {
  const words = tokens.slice(0, verb);
  const starts = words.flatMap(({ text }, place) => (text === ',' ? [place + 1] : []));
  const last = words.slice(starts.at(-1) ?? verb);
  if (!last.slice(1, -1).some((token) => isCoordinator(token))) return false;
  const named = [0, ...starts].every((start) => NAMING.has(words[start]?.tag ?? 'X'));
  const first = words.slice(0, starts[0]);
  const timed = first.some(({ lower }) => TIMES.has(lower) || lower.endsWith('day'));
  return named && !timed && words.every(({ tag, text }) => tag !== 'PUNCT' || text === ',' || text === '-');
}

/** The nearest boundary at or before a place; what stands in brackets is passed over: “Peru on Friday (May 4, 2025) agreed”. */
function boundaryBefore(tokens: readonly Token[], after: number, last: number): number {
  let place = last;
  while (place >= after && !isBoundary(tokens, place)) place = beforeBracket(tokens, after, place);
  return place;
}

/** The place before a word, or before the bracket that it closes. */
function beforeBracket(tokens: readonly Token[], after: number, place: number): number {
  if (tokens[place]?.text !== ')') return place - 1;
  const opening = tokens.slice(after, place).findLastIndex(({ text }) => text === '(');
  return opening < 0 ? place - 1 : after + opening - 1;
}

/** A clause behind “that” whose subject is parted from “that” or from its verb. */
function readBehindThat(
  tokens: readonly Token[],
  after: number,
  { place, verb }: { place: number; verb: number },
): Gap | null {
  const mark = tokens[place];
  if (!mark || !isMark(mark)) return null;
  if (place === verb - 1) return splitSubject(tokens, after, place);
  return mark.text === ',' ? behindLeadIn(tokens, after, { comma: place, verb }) : null;
}

/** “said that Chad, for its part, would …”: a subject behind “that”, parted from its verb by an aside between commas. */
function splitSubject(tokens: readonly Token[], after: number, comma: number): Gap | null {
  const first = tokens.slice(after, comma).findIndex(({ text }) => text === ',') + after;
  const that = first > after ? tokens.slice(after, first).findLastIndex(({ lower }) => lower === 'that') + after : -1;
  if (that < after || !isOpener(tokens, that) || first === that + 1) return null;
  return behindThat(tokens, that, { from: that + 1, to: first });
}

/** “said that in every forum, in Rome and in Lima alike, Peru will …”: what leads into a clause behind “that”. */
function behindLeadIn(
  tokens: readonly Token[],
  after: number,
  { comma, verb }: { comma: number; verb: number },
): Gap | null {
  const that = tokens.slice(after, comma).findIndex(({ lower }) => lower === 'that') + after;
  if (that < after || tokens[that + 1]?.tag !== 'ADP') return null;
  return behindThat(tokens, that, { from: comma + 1, to: verb });
}

/** A clause behind “that”, with its subject among some words. */
const behindThat = (tokens: readonly Token[], that: number, { from, to }: Range): Gap => ({
  boundary: 'opener',
  opener: 'that',
  afterMark: isBehindMark(tokens, that),
  subject: subjectIn(tokens, from, to),
  from,
});

function isBehindMark(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  return before !== undefined && isMark(before);
}

/** “said that the island “does not recognise …”: a quotation that begins between subject and verb. */
function quotesVerb(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 2];
  return isQuote(tokens[verb - 1]) && before !== undefined && !isMark(before);
}

const isBoundary = (tokens: readonly Token[], place: number): boolean => {
  const token = tokens[place];
  if (token === undefined || joinsAdjectives(tokens, place)) return false;
  return isMark(token) || isCoordinator(token) || isOpener(tokens, place);
};

/** “public and private funds”: an “and” inside a noun phrase. */
const joinsAdjectives = (tokens: readonly Token[], place: number): boolean =>
  isCoordinator(tokens[place]) &&
  tokens[place - 1]?.tag === 'ADJ' &&
  ['ADJ', 'NOUN'].includes(tokens[place + 1]?.tag ?? '');

/** “Nordhavn and Ruritania agreed”: an “and” right behind another boundary, or at the start, joins two names. */
function widen(tokens: readonly Token[], after: number, place: number): Pick<Gap, 'boundary' | 'opener' | 'from'> {
  let at = place;
  const token = tokens[at];
  if (token && isCoordinator(token)) {
    const outer = outerBoundary(tokens, after, at);
    if (outer !== null) at = outer;
  }
  const chosen = tokens[at];
  if (at < 0 || !chosen || at < after)
    return { boundary: after > 0 ? 'none' : 'start', opener: null, from: Math.max(after, 0) };
  const boundary = isMark(chosen) ? 'mark' : COORDINATORS.has(chosen.lower) ? 'and' : 'opener';
  return { boundary, opener: boundary === 'mark' ? null : chosen.lower, from: at + 1 };
}

/** “said flights between Lagos and Malabo would …”, “said Chad and Mali would …”: an “and” inside what follows a verb. */
function isOneName(tokens: readonly Token[], after: number, and: number): boolean {
  const words = tokens.slice(after, and);
  const between = words.findLastIndex(({ lower }) => lower === 'between');
  const paired = between >= 0 && words.slice(between + 1).every(({ tag }) => ['PROPN', 'DET', 'ADJ'].includes(tag));
  return paired || (words.every(({ tag }) => tag === 'PROPN') && tokens[and + 1]?.tag === 'PROPN');
}

/** The boundary before “X and Y”, if X is a bare noun phrase that begins there; null otherwise. */
function outerBoundary(tokens: readonly Token[], after: number, and: number): number | null {
  const place = boundaryBefore(tokens, after, and - 1);
  if (place === and - 1) return null;
  const first = tokens[after === 0 && place < after ? behindOpening(tokens, after, and) : place + 1];
  const phraseBefore = first !== undefined && ['PROPN', 'DET', 'NOUN', 'ADJ', 'PRON'].includes(first.tag);
  if (!phraseBefore) return null;
  if (place >= after) return place;
  return after === 0 || isOneName(tokens, after, and) ? after - 1 : null;
}

/** Trims adverbs and what opens the clause; null when nothing is left. */
function subjectIn(tokens: readonly Token[], from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (start < end && isTrimmed(tokens[start])) start += 1;
  start = behindOpening(tokens, start, end);
  while (end > start && isTrimmed(tokens[end - 1])) end -= 1;
  return end > start ? { from: start, to: end } : null;
}

const isTrimmed = (token: Token | undefined): boolean =>
  token !== undefined && (isAdverbial(token) || isMark(token) || (token.tag === 'PUNCT' && token.text !== ')'));
