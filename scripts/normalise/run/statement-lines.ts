import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** A stretch of a file, in bytes. */
export type Stretch = [start: number, length: number];

/** The lines of `statements.jsonl`, article by article, in whatever files they stand; never all of them in memory. */
export interface StatementLines {
  /** Keeps the lines of an article until the file is written. */
  keep: (article: string, lines: string) => void;
  /** The lines of an article; empty where it has none. */
  read: (article: string) => string;
  /**
   * Writes the lines of all articles, in the order given.
   * @returns the content's id, and where each article's lines stand
   */
  write: (path: string, articles: readonly string[]) => { id: string; lines: Map<string, Stretch> };
  close: () => void;
}

/**
 * @param aside a new file for the lines that are kept
 * @param standing the file as it stands, and where each article's lines stand in it; null where nothing of it holds
 */
export function statementLines(
  aside: string,
  standing: { path: string; lines: ReadonlyMap<string, Stretch> } | null,
): StatementLines {
  const kept = openSync(aside, 'w+');
  const before = standing && standing.lines.size > 0 ? openSync(standing.path, 'r') : null;
  const places = new Map<string, { file: number; stretch: Stretch }>();
  if (standing && before !== null)
    for (const [article, stretch] of standing.lines) places.set(article, { file: before, stretch });
  let end = 0;
  const bytesOf = (article: string): Buffer => {
    const {
      file,
      stretch: [start, length],
    } = places.get(article) ?? { file: kept, stretch: [0, 0] };
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, start);
    return bytes;
  };
  return {
    keep: (article, lines) => {
      const length = writeSync(kept, lines, end);
      places.set(article, { file: kept, stretch: [end, length] });
      end += length;
    },
    read: (article) => bytesOf(article).toString('utf8'),
    write: (path, articles) => {
      const total = articles.reduce((sum, article) => sum + (places.get(article)?.stretch[1] ?? 0), 0);
      const sum = createHash('sha1').update(`blob ${total}\0`);
      const file = openSync(path, 'w');
      const lines = new Map<string, Stretch>();
      let at = 0;
      for (const article of articles) {
        const bytes = bytesOf(article);
        sum.update(bytes);
        writeSync(file, bytes, 0, bytes.length, at);
        lines.set(article, [at, bytes.length]);
        at += bytes.length;
      }
      closeSync(file);
      return { id: sum.digest('hex'), lines };
    },
    close: () => {
      closeSync(kept);
      if (before !== null) closeSync(before);
    },
  };
}
