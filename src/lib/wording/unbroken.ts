/** A stretch of text; `whole` where a line must not break inside it. */
export interface Piece {
  text: string;
  whole: boolean;
}

/** Names with a hyphen, and initials: `VL-1`, `Vel-Markov`, `J.R. Lind`. */
const NAME = /\p{Lu}[\p{L}\p{N}]*(?:-[\p{Lu}\p{N}][\p{L}\p{N}]*)+|(?:\p{Lu}\.){2,} \p{Lu}\p{L}+/gu;

/** A longer name may break: on a phone a heading has no room for it. */
const LONGEST = 18;

/** `Build VL-1 soon` → `Build `, `VL-1` (whole), ` soon`. */
export const unbroken = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(NAME)) {
    const whole = match[0].length <= LONGEST;
    pieces.push({ text: text.slice(at, match.index), whole: false }, { text: match[0], whole });
    at = match.index + match[0].length;
  }
  return [...pieces, { text: text.slice(at), whole: false }].filter((piece) => piece.text !== '');
};

/** Splits off the last word, which a sign behind it is bound to: `Open the port` → `Open the `, `port`. */
export const endBound = (text: string): { head: string; end: string } => {
  const at = text.lastIndexOf(' ') + 1;
  return { head: text.slice(0, at), end: text.slice(at) };
};
