/** A stretch of text; `whole` where a line must not break inside it. */
export interface Piece {
  text: string;
  whole: boolean;
}

/** Names with a number after a hyphen, and initials: `VL-1`, `J.R. Lind`. */
const NAME = /\p{Lu}[\p{L}\p{N}]*-\p{N}+|(?:\p{Lu}\.){2,} \p{Lu}\p{L}+/gu;

/** `Build VL-1 soon` → `Build `, `VL-1` (whole), ` soon`. */
export const unbroken = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(NAME)) {
    pieces.push({ text: text.slice(at, match.index), whole: false }, { text: match[0], whole: true });
    at = match.index + match[0].length;
  }
  return [...pieces, { text: text.slice(at), whole: false }].filter((piece) => piece.text !== '');
};
