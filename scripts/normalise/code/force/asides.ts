import type { Token } from '../grammar/token.ts';
import { isAdverbial } from '../grammar/word-classes.ts';

const PASSING = new Set(['both', 'all', 'also', 'jointly', 'again', 'once']);

/** Words between a verb and its complement: adverbs, and adverbs set off by commas. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let place = from;
  while (place < tokens.length) {
    const token = tokens[place];
    if (!token || !(isAdverbial(token) || PASSING.has(token.lower)) || nextIsAdjective(tokens, place)) break;
    place += 1;
  }
  return place;
}

const nextIsAdjective = (tokens: readonly Token[], place: number): boolean => {
  const next = tokens[place + 1];
  return next !== undefined && (next.tag === 'ADJ' || next.tag === 'NOUN' || next.tag === 'NUM' || next.lower === 'of');
};

const FEELINGS = new Set([
  'satisfaction',
  'appreciation',
  'regret',
  'concern',
  'interest',
  'pleasure',
  'gratitude',
  'alarm',
  'pride',
  'joy',
]);
/** “noted with (deep) satisfaction the …”: the place behind it. */
function behindFeeling(tokens: readonly Token[], place: number): number | null {
  if (tokens[place]?.lower !== 'with') return null;
  const at = [1, 2].find((step) => FEELINGS.has(tokens[place + step]?.lower ?? ''));
  return at === undefined ? null : place + at + 1;
}

/** “agreed, among other things, to …”: a short aside between commas. */
function behindParenthesis(tokens: readonly Token[], comma: number): number | null {
  if (tokens[comma]?.text !== ',') return null;
  for (let place = comma + 1; place < Math.min(comma + 9, tokens.length); place += 1) {
    if (tokens[place]?.text === ',') {
      const next = tokens[place + 1];
      return next?.lower === 'to' || next?.lower === 'that' ? place + 1 : null;
    }
    if (tokens[place]?.tag === 'VERB') return null;
  }
  return null;
}

/** The place behind an aside that stands between a verb and its complement; null where there is none. */
export const behindAside = (tokens: readonly Token[], place: number): number | null =>
  behindFeeling(tokens, place) ?? behindParenthesis(tokens, place);
