import type { Span } from '../clause.ts';
import type { EncodedSentence } from './encode-sentence.ts';
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
  const inside = places.filter(({ text }, index) => text < span.end && endOf(encoded, index) > span.start);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return { code: '', mentions };
  const next = places[places.indexOf(last) + 1]?.code ?? code.length;
  return { code: code.slice(first.code, next), mentions };
}

function endOf({ places, mentions, code }: EncodedSentence, index: number): number {
  const place = places[index];
  const mark = place && /^«[a-z](\d+)»/.exec(code.slice(place.code, place.code + 12));
  if (mark) return mentions[Number(mark[1])]?.end ?? place.text;
  const next = places[index + 1];
  return next ? Math.max(next.text, (place?.text ?? 0) + 1) : Infinity;
}

/** The mentions that a stretch of code marks, in order. */
export const marked = ({ code, mentions }: PhraseCode): Mention[] =>
  [...code.matchAll(/«[a-z](\d+)»/g)].flatMap((match) => mentions[Number(match[1])] ?? []);
