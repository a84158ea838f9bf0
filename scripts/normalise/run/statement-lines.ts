import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { joinPieces, type Stretch } from './joined-file.ts';

/** The lines of `statements.jsonl`, article by article, in whatever files they stand; never all of them in memory. */
export interface StatementLines {
  /** Keeps the lines of an article until the file is written. */
  keep: (article: string, lines: string) => void;
  /** The lines of an article; empty where it has none. */
  read: (article: string) => string;
  /**
   * Writes the lines of all articles, in the order given; nothing where the file stands like that.
   * @returns where each article's lines stand, and the content's id once it is written
   */
  write: (path: string, articles: readonly string[]) => { lines: Map<string, Stretch>; id: Promise<string> };
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
        return { lines, id: Promise.resolve(standing.id) };
      const pathOf = (file: number): string => (standing && file === before ? standing.path : aside);
      const pieces = joined.map(({ file, stretch }) => ({ path: pathOf(file), stretch }));
      return { lines, id: joinPieces(path, pieces, total) };
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
