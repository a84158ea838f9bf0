import { packRows, type SparseRows } from './sparse-rows.ts';

/**
 * Names that enough groups show, in the order of the alphabet.
 * @param fewest a name counts from so many groups on
 */
export function namesShown(cases: readonly { group: string; names: Iterable<string> }[], fewest: number): string[] {
  const groups = new Map<string, Set<string>>();
  for (const { group, names } of cases)
    for (const name of names) {
      const own = groups.get(name);
      if (own) own.add(group);
      else groups.set(name, new Set([group]));
    }
  const shown = [...groups].filter(([, own]) => own.size >= fewest).map(([name]) => name);
  return shown.sort();
}

/** The features of each case as a row, with a column for each of the names; those without one are left out. */
export function featureRows(
  cases: readonly { features: ReadonlyMap<string, number> }[],
  names: readonly string[],
): SparseRows {
  const columns = new Map(names.map((name, at) => [name, at]));
  return packRows(
    cases.map(({ features }) =>
      [...features].flatMap(([name, value]): [number, number][] => {
        const at = columns.get(name);
        return at === undefined ? [] : [[at, value]];
      }),
    ),
  );
}

/** Cases by the names of their features. */
export const featureNames = (
  cases: readonly { group: string; features: ReadonlyMap<string, number> }[],
): { group: string; names: Iterable<string> }[] =>
  cases.map(({ group, features }) => ({ group, names: features.keys() }));
