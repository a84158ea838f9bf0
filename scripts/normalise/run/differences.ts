import type { Change } from '../../../src/schemas/change.ts';
import { changesBetween } from '../changes/changes-since.ts';
import type { CommittedFiles } from '../changes/committed-files.ts';
import { isTold, type Told, toldIn, type ToldRecords } from '../changes/told.ts';
import { textAt } from './next-record.ts';
import type { Standing } from './standing.ts';

/** In what a record differs from an earlier one. */
export interface Difference {
  changes: Change[];
  /** The records that differ, as they were and as they are, by path. */
  was: ToldRecords;
  is: ToldRecords;
}

/** An earlier record: ids of its files' contents, and the texts of some of them. */
export interface Earlier {
  ids: ReadonlyMap<string, string>;
  read: CommittedFiles['read'];
}

/** The record that stands in a folder, to compare another with. */
export const standingRecord = (folder: string, standing: Standing): Earlier => ({
  ids: new Map([...standing].map(([path, { id }]) => [path, id])),
  read: (paths) => new Map(paths.filter((path) => standing.has(path)).map((path) => [path, textAt(folder, path)])),
});

/**
 * @param ids of the contents of the record's files
 * @param tell what is known of a record whose file is not as it was, by path
 */
export function differenceSince(
  earlier: Earlier,
  ids: ReadonlyMap<string, string>,
  tell: (path: string) => Told | null,
): Difference {
  const paths = [...new Set([...earlier.ids.keys(), ...ids.keys()])].filter(
    (path) => isTold(path) && earlier.ids.get(path) !== ids.get(path),
  );
  const told = (list: readonly string[], of: (path: string) => Told | null): ToldRecords =>
    new Map(
      list.flatMap((path): [string, Told][] => {
        const one = of(path);
        return one ? [[path, one]] : [];
      }),
    );
  const texts = earlier.read(paths);
  const was = told([...texts.keys()], (path) => toldIn(texts.get(path) ?? ''));
  const is = told(
    paths.filter((path) => ids.has(path)),
    tell,
  );
  return { changes: changesBetween(was, is), was, is };
}
