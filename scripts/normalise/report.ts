import { count, countInFigures } from '../../src/lib/wording/numbers.ts';
import type { TheRecord } from './link/record.ts';
import { formatProblem, type Problem } from './user-error.ts';
import type { Files } from './write/record-files.ts';

/** Records listed by name in a report before the rest are only counted. */
const LISTED = 12;

/** What changed in a record's files: paths below its folder. */
export interface Changes {
  added: string[];
  changed: string[];
  removed: string[];
}

/** Compares the record that was with the record that is; the ledger and measured figures aside. */
export function changesBetween(before: Files, after: Files): Changes {
  const compared = (path: string): boolean => path.endsWith('.md') || path === 'codebook.json';
  const now = [...after.keys()].filter(compared);
  return {
    added: now.filter((path) => !before.has(path)),
    changed: now.filter((path) => before.has(path) && before.get(path) !== after.get(path)),
    removed: [...before.keys()].filter((path) => compared(path) && !after.has(path)),
  };
}

/** What a run has to say about its input. */
export interface Findings {
  /** What kept articles from being read. */
  problems: readonly Problem[];
  /** What is worth a look, and keeps nothing from being read. */
  notes: readonly Problem[];
}

/** The run in a few lines: what was read, what the record holds, what changed, what went wrong. */
export function report(record: TheRecord, changes: Changes, { problems, notes }: Findings): string {
  const { articles, statements, visits, agreements, topics } = record;
  const kinds = (kind: string): number => agreements.filter((agreement) => agreement.kind === kind).length;
  const held = [
    countInFigures(articles.length, 'article'),
    countInFigures(statements.length, 'statement'),
    countInFigures(visits.length, 'visit'),
    `${countInFigures(kinds('agreement'), 'agreement')}, ${countInFigures(kinds('aim'), 'aim')}, ${countInFigures(kinds('position'), 'position')}`,
    countInFigures(topics.length, 'topic'),
  ];
  const lines = [
    `Read and linked: ${held.join('; ')}.`,
    ...changed(changes),
    ...notes.map((note) => `Note: ${formatProblem(note)}`),
  ];
  if (problems.length === 0) return lines.join('\n');
  return [...lines, '', ...problems.map(formatProblem), `${count(problems.length, 'problem')} found.`].join('\n');
}

const changed = ({ added, changed: rewritten, removed }: Changes): string[] => {
  if (added.length + rewritten.length + removed.length === 0) return ['Nothing changed in the record.'];
  return [...listed('New', added), ...listed('Changed', rewritten), ...listed('Removed', removed)];
};

const listed = (word: string, paths: readonly string[]): string[] => {
  if (paths.length === 0) return [];
  const names = paths.slice(0, LISTED).map((path) => `  ${path.replace(/\.md$/u, '')}`);
  const rest = paths.length > LISTED ? [`  and ${paths.length - LISTED} more`] : [];
  return [`${word}: ${paths.length}`, ...names, ...rest];
};
