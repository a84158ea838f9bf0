import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are read at one time. */
const TOGETHER = 1_000_000;
const NEWLINE = 0x0a;

/**
 * The lines of a file in UTF-8, without their ends, read piece by piece: of a large file never more than a piece is held.
 * A text that is split in one go stays in memory for as long as one of its lines is used.
 * @param together bytes of a piece
 */
export function* linesOf(path: string, together = TOGETHER): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.alloc(together);
    /** The beginning of a line that goes on in the next piece. */
    let begun: Buffer[] = [];
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) {
      let start = 0;
      for (let end = endIn(piece, start, length); end >= 0; end = endIn(piece, start, length)) {
        const rest = piece.subarray(start, end);
        yield (begun.length > 0 ? Buffer.concat([...begun, rest]) : rest).toString('utf8');
        begun = [];
        start = end + 1;
      }
      if (start < length) begun.push(Buffer.from(piece.subarray(start, length)));
    }
    if (begun.length > 0) yield Buffer.concat(begun).toString('utf8');
  } finally {
    closeSync(file);
  }
}

/** Where a line ends; below 0 where it goes on after the piece. */
const endIn = (piece: Buffer, start: number, length: number): number => {
  const end = piece.indexOf(NEWLINE, start);
  return end < length ? end : -1;
};
