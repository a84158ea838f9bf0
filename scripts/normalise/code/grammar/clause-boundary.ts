import type { Gap } from './gap.ts';
import { behindOpening } from './opening-phrases.ts';
import type { Token } from './token.ts';
import { COORDINATORS, isCoordinator, isMark, isOpener } from './word-classes.ts';

/** The nearest boundary at or before a place; what stands in brackets is passed over: “Peru on Friday (May 4, 2025) agreed”. */
export function boundaryBefore(tokens: readonly Token[], after: number, last: number): number {
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
export function widen(
  tokens: readonly Token[],
  after: number,
  place: number,
): Pick<Gap, 'boundary' | 'opener' | 'from'> {
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
