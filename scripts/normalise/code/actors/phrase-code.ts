import { allMatches } from '../all-matches.ts';
import type { Span } from '../clause.ts';
import type { EncodedSentence, Place } from './encode-sentence.ts';
import type { Mention } from './mention.ts';

/** A part of an encoded sentence. */
export interface PhraseCode {
  code: string;
  mentions: readonly Mention[];
}

/**
 * The part of an encoded sentence that covers a span of the stored text; a mention that the span cuts is taken in.
 * @example phraseCode(encoded, span of 'the Ruritanian side') // 'the «d0» side '
 */
export function phraseCode(encoded: EncodedSentence, span: Span): PhraseCode {
  const { places, code, mentions } = encoded;
  const first = firstFrom(places, ({ end }) => end > span.start);
  const next = firstFrom(places, ({ text }) => text >= span.end);
  const from = places[first]?.code;
  if (from === undefined || next <= first) return { code: '', mentions };
  return { code: code.slice(from, places[next]?.code ?? code.length), mentions };
}

/** Index of the first place that passes a test which all later ones pass too. */
function firstFrom(places: readonly Place[], passes: (place: Place) => boolean): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place && passes(place)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The mentions that a stretch of code marks, in order. */
export const marked = ({ code, mentions }: PhraseCode): Mention[] =>
  allMatches(code, /«[a-z](\d+)»/g).flatMap((match) => mentions[Number(match[1])] ?? []);
