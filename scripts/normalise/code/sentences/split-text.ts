import type { Span } from '../clause.ts';
import { gluePieces } from './glue-pieces.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A stop without the space that should follow it: “for both sides.The next”, “bound to fail...The two”. */
const MISSING_SPACE = /(?<=\p{Ll}{2}[.?!]{1,3}[”"’)]?)(?=\p{Lu}(?:\p{Ll}|\s))/gu;

/** A stop before a figure, which the segmenter reads over: “goods in Q1. 2025 was a record year”. */
const BEFORE_FIGURE = /(?<=[\p{L}\p{N}%)]{2}\.[”"]?\s)(?=\p{N})/gu;

/** What every such place has, without what must stand before it. */
const HAS_CUT = /[.?!][”"’)]?\p{Lu}|\.[”"]?\s\p{N}/u;

/** Line ends inside a paragraph are spaces: a hard-wrapped line is no sentence. */
const asOneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]/g, ' ');

/**
 * Splits a paragraph into sentences.
 * @param text one paragraph; its line ends count as spaces
 * @returns spans without the white space around them, in order
 * @example splitText('He met Dr. Khan. They signed.') // [{ start: 0, end: 16 }, { start: 17, end: 29 }]
 */
export function splitText(text: string): Span[] {
  const line = asOneLine(text);
  const pieces = Array.from(segmenter.segment(line)).flatMap(({ segment, index }) => recut(line, segment, index));
  return gluePieces(line, pieces)
    .map((piece) => trimmed(line, piece))
    .filter(({ start, end }) => end > start);
}

/** Cuts a segment again where the segmenter saw no end. */
function recut(line: string, segment: string, index: number): Span[] {
  if (!HAS_CUT.test(segment)) return [{ start: index, end: index + segment.length }];
  const cuts = [...segment.matchAll(MISSING_SPACE), ...segment.matchAll(BEFORE_FIGURE)]
    .map((match) => index + match.index)
    .filter((cut) => !isAddress(line, cut))
    .sort((a, b) => a - b);
  const ends = [...cuts, index + segment.length];
  return ends.map((end, place) => ({ start: place === 0 ? index : (ends[place - 1] ?? index), end }));
}

/** Whether a cut falls inside a web address: “www.Example.Org”. */
const isAddress = (text: string, cut: number): boolean =>
  /(?:www\.|:\/\/)\S*$/i.test(text.slice(Math.max(0, cut - 60), cut));

function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  return { start: start + piece.length - piece.trimStart().length, end: end - (piece.length - piece.trimEnd().length) };
}
