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

/** The paths of the files that are not the same in two records. @param one,other ids of their contents, by path */
export const pathsBetween = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

/**
 * @param differing paths of the files that are not the same
 * @param ids of the contents of the record's files, by path
 * @param tell what is known of a record whose file is not as it was, by path
 */
export function differenceSince(
  { read }: Pick<Earlier, 'read'>,
  differing: readonly string[],
  ids: ReadonlyMap<string, string>,
  tell: (path: string) => Told | null,
): Difference {
  const paths = differing.filter(isTold);
  const told = (list: readonly string[], of: (path: string) => Told | null): ToldRecords =>
    new Map(
      list.flatMap((path): [string, Told][] => {
        const one = of(path);
        return one ? [[path, one]] : [];
      }),
    );
  const texts = read(paths);
  const was = told([...texts.keys()], (path) => toldIn(texts.get(path) ?? ''));
  const is = told(
    paths.filter((path) => ids.has(path)),
    tell,
  );
  return { changes: changesBetween(was, is), was, is };
}
