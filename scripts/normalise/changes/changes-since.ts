import { parse } from 'yaml';
import { decisionEntry, type DecisionEntry } from '../../../src/schemas/desk.ts';
import type { Cause, Change } from '../../../src/schemas/change.ts';
import { byText } from '../link/sort.ts';
import type { Files } from '../write/record-files.ts';

/** A record's front matter, as far as changes are told from it. */
type Front = Readonly<Record<string, unknown>>;

/** Fields that follow from other records: they alone are no change of this one. */
const FOLLOWING = new Set(['previous', 'next', 'brief', 'history', 'shortName']);

/**
 * What changed in the record since an earlier one: each record that was added, changed or withdrawn, with the articles or
 * decisions that did it. Where neither did, the same text was read differently.
 * @param before files of the earlier record, by path
 * @param now files of the record
 * @returns in the order of addresses; without the list of sectors, which only follows from the rest
 */
export function changesSince(before: Files, now: Files): Change[] {
  const [old, current] = [frontsOf(before), frontsOf(now)];
  const articles = articleChanges(old, current);
  const paths = [...new Set([...old.keys(), ...current.keys()])].filter((path) => before.get(path) !== now.get(path));
  return paths
    .flatMap((path) => {
      const [was, is] = [old.get(path), current.get(path)];
      const fields = was && is ? changedFields(was, is) : [];
      if (was && is && fields.length === 0) return [];
      const change = was ? (is ? 'changed' : 'withdrawn') : 'added';
      return [
        {
          address: addressOf(path),
          title: titleOf(is ?? was),
          change,
          fields,
          because: causesOf(was, is, articles),
        } satisfies Change,
      ];
    })
    .sort((a, b) => byText(a.address, b.address));
}

/** `agreements/2024-03-velmar-ruritania/ferry-terminal.md` → `/agreements/2024-03-velmar-ruritania/ferry-terminal/`. */
const addressOf = (path: string): string => `/${path.replace(/\.md$/u, '')}/`;

const frontsOf = (files: Files): Map<string, Front> =>
  new Map(
    [...files].flatMap(([path, content]): [string, Front][] => {
      const front = /^(?:articles|visits|agreements|topics)\/.*\.md$/u.test(path)
        ? /^---\n([\s\S]*?)\n---\n/u.exec(content)?.[1]
        : undefined;
      return front === undefined ? [] : [[path, parse(front) as Front]];
    }),
  );

const titleOf = (front: Front | undefined): string =>
  [front?.['title'], front?.['name'], front?.['id']].find((title) => typeof title === 'string') ?? '';

const changedFields = (was: Front, is: Front): string[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (field) => !FOLLOWING.has(field) && JSON.stringify(was[field]) !== JSON.stringify(is[field]),
  );

/** Articles whose file is not as it was. */
const articleChanges = (
  old: ReadonlyMap<string, Front>,
  current: ReadonlyMap<string, Front>,
): Map<string, Cause & { kind: 'article' }> => {
  const articles = [...new Set([...old.keys(), ...current.keys()])].filter((path) => path.startsWith('articles/'));
  return new Map(
    articles.flatMap((path) => {
      const [was, is] = [old.get(path), current.get(path)];
      if (was?.['sha256'] === is?.['sha256']) return [];
      const article = path.slice('articles/'.length, -'.md'.length);
      return [[article, { kind: 'article', article, change: was ? (is ? 'changed' : 'withdrawn') : 'added' }]];
    }),
  );
};

const causesOf = (was: Front | undefined, is: Front | undefined, articles: ReadonlyMap<string, Cause>): Cause[] => {
  const named = [...new Set([...articlesIn(was), ...articlesIn(is)])].sort();
  const known = new Set(historyOf(was).map((entry) => JSON.stringify(entry)));
  const isNew = new Set(historyOf(is).map((entry) => JSON.stringify(entry)));
  const decided = [
    ...historyOf(is).filter((entry) => !known.has(JSON.stringify(entry))),
    ...historyOf(was).filter((entry) => !isNew.has(JSON.stringify(entry))),
  ];
  const causes: Cause[] = [
    ...named.flatMap((article) => articles.get(article) ?? []),
    ...decided.map(({ decision, file, reason }): Cause => ({ kind: 'decision', decision, file, reason })),
  ];
  return causes.length > 0 ? causes : [{ kind: 'reading' }];
};

const historyOf = (front: Front | undefined): DecisionEntry[] =>
  decisionEntry
    .array()
    .catch([])
    .parse(front?.['history'] ?? []);

/** Every article that a record names: itself, its sources, or the articles of its statements. */
const articlesIn = (front: Front | undefined): string[] => {
  if (!front) return [];
  if (typeof front['sha256'] === 'string') return [String(front['id'])];
  return [...JSON.stringify(front).matchAll(/"([a-z0-9-]+):\d+-\d+(?:\.\d+)?"|"article":"([a-z0-9-]+)"/gu)].map(
    ([, statement, article]) => statement ?? article ?? '',
  );
};
