import { sigmoid } from '../normalise/code/logistic.ts';
import { ascend } from './ascend.ts';
import { featureNames, featureRows, namesShown } from './feature-rows.ts';
import { addRow, dotRow } from './sparse-rows.ts';

/** A case with its features and whether it held. */
export interface Case {
  /** What may not be split between learning and testing: the article, of topics the pair of countries. */
  group: string;
  features: ReadonlyMap<string, number>;
  holds: boolean;
}

/** The feature that every case has; the penalty leaves it alone. */
const BIAS = 'bias';

/**
 * Fits a logistic regression.
 * @param fewest a feature counts from so many groups on
 */
export function fitCases(
  cases: readonly Case[],
  { penalty, fewest }: { penalty: number; fewest: number },
): Map<string, number> {
  const names = [...new Set([BIAS, ...namesShown(featureNames(cases), fewest)])];
  const rows = featureRows(cases, names);
  const weights = ascend(
    names.map(() => 0),
    names.map((name) => (name === BIAS ? 0 : penalty)),
    (at, slope) => {
      for (const [row, { holds }] of cases.entries())
        addRow(rows, row, Number(holds) - sigmoid(dotRow(rows, row, at)), slope);
    },
  );
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}
