import type { Action } from '../../schemas/action.ts';
import type { Article } from '../../schemas/article.ts';
import type { Matrix } from '../record/matrix.ts';

const STEP = 14;
const GAP = 26;

/** One matter in a source's row: what it says of it, or silence. */
export interface StripUnit {
  x: number;
  action: Action | null;
}

export interface Strips {
  width: number;
  /** Where each group of the ladder starts. */
  heads: readonly { x: number; action: Action }[];
  rows: readonly { article: Article; units: readonly StripUnit[]; mentioned: number }[];
  total: number;
}

/** Lays the matrix out as one row a source and one unit a matter, in the order of the table. */
export const stripsOf = ({ columns, groups }: Matrix): Strips => {
  const starts: number[] = [];
  let x = 0;
  for (const group of groups) {
    starts.push(x);
    x += Math.max(group.rows.length * STEP, 54 - GAP) + GAP;
  }
  return {
    width: Math.max(x - GAP, 54),
    heads: groups.map(({ action }, index) => ({ x: starts[index] ?? 0, action })),
    rows: columns.map((article, column) => {
      const units = groups.flatMap((group, index) =>
        group.rows.map((row, place) => ({
          x: (starts[index] ?? 0) + place * STEP,
          action: row.cells[column]?.action ?? null,
        })),
      );
      return { article, units, mentioned: units.filter(({ action }) => action !== null).length };
    }),
    total: groups.reduce((sum, { rows }) => sum + rows.length, 0),
  };
};
