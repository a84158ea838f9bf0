import type { DecisionEntry } from '../../../src/schemas/desk.ts';
import type { Cause, Change } from '../../../src/schemas/change.ts';
import { byText } from '../link/sort.ts';
import type { Files } from '../write/record-files.ts';
import { isTold, type Told, toldIn, type ToldRecords } from './told.ts';

/**
 * What changed in the record since an earlier one: each record that was added, changed or withdrawn, with the articles or
 * decisions that did it. Where neither did, the same text was read differently.
 * @param before files of the earlier record, by path
 * @param now files of the record
 * @returns in the order of addresses; without the list of sectors, which only follows from the rest
 */
export function changesSince(before: Files, now: Files): Change[] {
  const paths = [...new Set([...before.keys(), ...now.keys()])].filter((path) => before.get(path) !== now.get(path));
  return changesBetween(toldAt(paths, before), toldAt(paths, now));
}

/** The records that stand at some paths; none where a path leads to no record. */
export const toldAt = (paths: readonly string[], files: Files): Map<string, Told> =>
  new Map(
    paths.filter(isTold).flatMap((path): [string, Told][] => {
      const told = toldIn(files.get(path) ?? '');
      return told ? [[path, told]] : [];
    }),
  );

/**
 * The same, where it is known which files differ.
 * @param before records as they were, at least those whose files differ
 * @param now records as they are, likewise
 */
export function changesBetween(before: ToldRecords, now: ToldRecords): Change[] {
  const articles = articleChanges(before, now);
  return [...new Set([...before.keys(), ...now.keys()])]
    .flatMap((path) => {
      const [was, is] = [before.get(path), now.get(path)];
      const fields = was && is ? changedFields(was, is) : [];
      if (was && is && fields.length === 0) return [];
      const change = was ? (is ? 'changed' : 'withdrawn') : 'added';
      return [
        {
          address: addressOf(path),
          title: (is ?? was)?.title ?? '',
          change,
          fields,
          because: causesOf(was, is, articles),
        } satisfies Change,
      ];
    })
    .sort((a, b) => byText(a.address, b.address));
}

/** `agreements/2024-03-velmar-ruritania/ferry-terminal.md` → `/agreements/2024-03-velmar-ruritania/ferry-terminal/`. */
export const addressOf = (path: string): string => `/${path.replace(/\.md$/u, '')}/`;

const changedFields = (was: Told, is: Told): string[] =>
  [...new Set([...Object.keys(was.fields), ...Object.keys(is.fields)])].filter(
    (field) => was.fields[field] !== is.fields[field],
  );

/** Articles whose bytes are not as they were. */
const articleChanges = (before: ToldRecords, now: ToldRecords): Map<string, Cause & { kind: 'article' }> => {
  const articles = [...new Set([...before.keys(), ...now.keys()])].filter((path) => path.startsWith('articles/'));
  return new Map(
    articles.flatMap((path) => {
      const [was, is] = [before.get(path), now.get(path)];
      if (was?.sha256 === is?.sha256) return [];
      const article = path.slice('articles/'.length, -'.md'.length);
      return [[article, { kind: 'article', article, change: was ? (is ? 'changed' : 'withdrawn') : 'added' }]];
    }),
  );
};

const causesOf = (was: Told | undefined, is: Told | undefined, articles: ReadonlyMap<string, Cause>): Cause[] => {
  const named = [...new Set([...(was?.articles ?? []), ...(is?.articles ?? [])])].sort();
  const causes: Cause[] = [
    ...named.flatMap((article) => articles.get(article) ?? []),
    ...decidedBetween(was?.history ?? [], is?.history ?? []).map(({ decision, file, reason }): Cause => ({
      kind: 'decision',
      decision,
      file,
      reason,
    })),
  ];
  return causes.length > 0 ? causes : [{ kind: 'reading' }];
};

/** The decisions that one of two states of a record has and the other has not. */
const decidedBetween = (was: readonly DecisionEntry[], is: readonly DecisionEntry[]): DecisionEntry[] => {
  const without = (list: readonly DecisionEntry[], others: readonly DecisionEntry[]): DecisionEntry[] => {
    const known = new Set(others.map((entry) => JSON.stringify(entry)));
    return list.filter((entry) => !known.has(JSON.stringify(entry)));
  };
  return [...without(is, was), ...without(was, is)];
};
