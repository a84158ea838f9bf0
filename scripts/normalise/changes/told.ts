import { hash } from 'node:crypto';
import { CORE_SCHEMA, load } from 'js-yaml';
import { decisionEntry, type DecisionEntry } from '../../../src/schemas/desk.ts';

/** A record's front matter, as far as changes are told from it. */
type Front = Readonly<Record<string, unknown>>;

/** What is needed of a record to tell how it differs from another state of it. */
export interface Told {
  title: string;
  /** `agreement`, `aim`, `position`; null for other records. */
  kind: string | null;
  /** Of an agreement: `signed`. */
  action: string | null;
  /** Of an article: its bytes. */
  sha256: string | null;
  /** Ids of the articles that it names: itself, its sources, or the articles of its statements. */
  articles: string[];
  history: DecisionEntry[];
  /** A short sum of each field that makes a difference; none of a record that has nothing to be compared with. */
  fields: Record<string, string>;
}

/** Records told of, by path of their file. */
export type ToldRecords = ReadonlyMap<string, Told>;

/** Fields that follow from other records: they alone are no change of this one. */
const FOLLOWING = new Set(['previous', 'next', 'brief', 'history', 'shortName']);

/** Whether a file of the record's folder holds a record whose changes are told; the list of sectors only follows from the rest. */
export const isTold = (path: string): boolean => /^(?:articles|visits|agreements|topics)\/.*\.md$/u.test(path);

/**
 * @param record as its file has it in the front matter
 * @param isNew whether no earlier state of it is known
 */
export function toldOf(record: object, isNew = false): Told {
  const front = record as Front;
  return {
    title: [front['title'], front['name'], front['id']].find((title) => typeof title === 'string') ?? '',
    kind: textOf(front['kind']),
    action: textOf(front['action']),
    sha256: textOf(front['sha256']),
    articles: articlesIn(front),
    history: decisionEntry
      .array()
      .catch([])
      .parse(front['history'] ?? []),
    fields: isNew ? {} : fieldSums(front),
  };
}

const fieldSums = (front: Front): Record<string, string> =>
  Object.fromEntries(
    Object.entries(front)
      .filter(([field, value]) => !FOLLOWING.has(field) && value !== undefined)
      .map(([field, value]) => [field, hash('sha1', JSON.stringify(value), 'hex').slice(0, 16)]),
  );

/** @param content a file of the record; null for one without front matter */
export function toldIn(content: string): Told | null {
  const front = /^---\n([\s\S]*?)\n---\n/u.exec(content)?.[1];
  return front === undefined ? null : toldOf(load(front, { schema: CORE_SCHEMA }) as Front);
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const articlesIn = (front: Front): string[] => {
  if (typeof front['sha256'] === 'string') return [String(front['id'])];
  const named = [...JSON.stringify(front).matchAll(/"([a-z0-9-]+):\d+-\d+(?:\.\d+)?"|"article":"([a-z0-9-]+)"/gu)];
  return [...new Set(named.map(([, statement, article]) => statement ?? article ?? ''))].sort();
};
