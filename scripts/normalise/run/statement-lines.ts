import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';

/** A stretch of a file, in bytes. */
export type Stretch = [start: number, length: number];

/** The lines of `statements.jsonl`, article by article, in whatever files they stand; never all of them in memory. */
export interface StatementLines {
  /** Keeps the lines of an article until the file is written. */
  keep: (article: string, lines: string) => void;
  /** The lines of an article; empty where it has none. */
  read: (article: string) => string;
  /**
   * Writes the lines of all articles, in the order given; nothing where the file stands like that.
   * @returns the content's id, and where each article's lines stand
   */
  write: (path: string, articles: readonly string[]) => { id: string; lines: Map<string, Stretch> };
  close: () => void;
}

/**
 * @param aside a new file for the lines that are kept
 * @param standing the file as it stands, its content's id, and where each article's lines stand in it; null where nothing of
 * it holds
 */
export function statementLines(
  aside: string,
  standing: { path: string; id: string; lines: Map<string, Stretch> } | null,
): StatementLines {
  const kept = openSync(aside, 'w+');
  const before = standing && standing.lines.size > 0 ? openSync(standing.path, 'r') : null;
  const places = new Map<string, Place>();
  if (standing && before !== null)
    for (const [article, stretch] of standing.lines) places.set(article, { file: before, stretch });
  let end = 0;
  const placeOf = (article: string): Place => places.get(article) ?? { file: kept, stretch: [0, 0] };
  return {
    keep: (article, lines) => {
      const bytes = Buffer.from(lines);
      const length = bytes.length;
      const known = places.get(article);
      if (known?.stretch[1] === length && bytesAt(known).equals(bytes)) return;
      writeFileSync(kept, bytes);
      places.set(article, { file: kept, stretch: [end, length] });
      end += length;
    },
    read: (article) => bytesAt(placeOf(article)).toString('utf8'),
    write: (path, articles) => {
      const own = articles.map((article) => placeOf(article));
      const lines = new Map<string, Stretch>();
      let total = 0;
      for (const [at, { stretch }] of own.entries()) {
        lines.set(articles[at] ?? '', [total, stretch[1]]);
        total += stretch[1];
      }
      const joined = inOneGo(own);
      const [all, ...others] = joined;
      if (standing && all?.file === before && others.length === 0 && lines.size === standing.lines.size)
        return { id: standing.id, lines };
      return { id: writeAll(path, joined, total), lines };
    },
    close: () => {
      closeSync(kept);
      if (before !== null) closeSync(before);
    },
  };
}

/** Where lines stand. */
interface Place {
  file: number;
  stretch: Stretch;
}

const bytesAt = ({ file, stretch: [start, length] }: Place): Buffer => {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, start);
  return bytes;
};

/** Places that follow each other in a file as one. */
function inOneGo(places: readonly Place[]): Place[] {
  const joined: Place[] = [];
  for (const { file, stretch } of places) {
    const last = joined.at(-1);
    if (last?.file === file && last.stretch[0] + last.stretch[1] === stretch[0]) last.stretch[1] += stretch[1];
    else joined.push({ file, stretch: [...stretch] });
  }
  return joined;
}

/** So many bytes are moved at a time. */
const PART = 4_000_000;

/** Writes a new file with what stands at some places. @returns the content's id */
function writeAll(path: string, places: readonly Place[], total: number): string {
  const sum = createHash('sha1').update(`blob ${total}\0`);
  const room = Buffer.allocUnsafe(Math.min(PART, total));
  rmSync(path, { force: true });
  const to = openSync(path, 'wx');
  try {
    for (const {
      file,
      stretch: [start, length],
    } of places) {
      for (let at = 0; at < length; at += room.length) {
        const part = room.subarray(0, Math.min(room.length, length - at));
        readSync(file, part, 0, part.length, start + at);
        sum.update(part);
        writeFileSync(to, part);
      }
    }
  } finally {
    closeSync(to);
  }
  return sum.digest('hex');
}
