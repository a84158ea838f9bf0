import { count, countInFigures, inFigures } from '../../src/lib/wording/numbers.ts';
import { tellChanges } from './changes/tell-changes.ts';
import type { RunResult } from './run/normalise.ts';
import { formatProblem } from './user-error.ts';
import { CHANGES, CODEBOOK, EVALUATION } from './write/record-paths.ts';

/** Files that tell of a record's way to its present state, or measure it: they alone make no record stale. */
const BESIDE = new Set([CHANGES, EVALUATION]);

/** Whether the record that stands is not the one that its inputs give. */
export const isStale = ({ differing }: RunResult): boolean => differing.some((path) => !BESIDE.has(path));

/** The run in a few lines: what was read, what the record holds, what changed in it, what went wrong. */
export function report(result: RunResult): string {
  const { corpus, groups } = result;
  const sum = (of: keyof RunResult['groups'][number]['counts']): number =>
    groups.reduce((total, { counts }) => total + counts[of], 0);
  const held = [
    countInFigures(corpus.articles.length, 'article'),
    countInFigures(sum('statement'), 'statement'),
    countInFigures(sum('visit'), 'visit'),
    `${countInFigures(sum('agreement'), 'agreement')}, ${countInFigures(sum('aim'), 'aim')}, ${countInFigures(sum('position'), 'position')}`,
    countInFigures(sum('topic'), 'topic'),
  ];
  const { problems, notes } = corpus;
  const lines = [
    `Read and linked: ${held.join('; ')}.`,
    ...cached(result),
    ...changed(result),
    ...notes.map((note) => `Note: ${formatProblem(note)}`),
  ];
  if (problems.length === 0) return lines.join('\n');
  return [...lines, '', ...problems.map(formatProblem), `${count(problems.length, 'problem')} found.`].join('\n');
}

/** How much of the reading was done before. */
const cached = ({ corpus: { articles, coded } }: RunResult): string[] =>
  coded === articles.length
    ? []
    : [`${countInFigures(coded, 'article')} read anew, ${inFigures(articles.length - coded)} as before.`];

const changed = ({ difference: { changes, was, is }, differing }: RunResult): string[] => {
  const records = differing.filter((path) => path.endsWith('.md') || path === CODEBOOK);
  if (changes.length > 0) return tellChanges(changes, was, is);
  return records.length > 0
    ? [`Nothing changed in the record but the wording of ${countInFigures(records.length, 'file')}.`]
    : ['Nothing changed in the record.'];
};
