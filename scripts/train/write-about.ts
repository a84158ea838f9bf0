import { writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import type { CodedSet } from '../evaluate/coded-set.ts';
import { FOLDS } from './cross-validate.ts';
import type { Reliability } from './reliability.ts';
import { FEW_FOLDS } from './stages/training.ts';

/**
 * Writes what the models were learnt from, and how far they can be relied on.
 * @param reliability of each model, by its name
 * @returns the second half, as it is written
 */
export async function writeAbout(
  file: string,
  sets: readonly CodedSet[],
  reliability: Readonly<Record<string, Reliability>>,
): Promise<string> {
  const learntFrom = sets.map(({ name, title, articles, gold, taught }) => ({
    name,
    title,
    teaches: taught === true ? 'all models' : 'the model of names',
    articles,
    gold: [...gold],
  }));
  const measured = Object.fromEntries(Object.entries(reliability).map(([name, own]) => [name, rounded(own)]));
  await writeFile(
    file,
    `# What the models were learnt from, and how far they can be relied on: each article judged by what was learnt from the
# others, of topics each pair of countries (${FOLDS} folds, for the gate and the sectors ${FEW_FOLDS}). Written by npm run train.
${stringify({ learntFrom, reliability: measured }, { lineWidth: 0 })}`,
  );
  return stringify(measured);
}

const rounded = ({ cases, held, brier, ece, tenths }: Reliability): object => ({
  cases,
  held: round(held),
  brier: round(brier),
  ece: round(ece),
  tenths: tenths.map((tenth) => `from ${tenth.from.toFixed(1)}: ${round(tenth.held)} of ${tenth.cases}`),
});

const round = (share: number): number => Math.round(share * 1000) / 1000;
