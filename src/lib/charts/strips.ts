import { ACTIONS, type Action } from '../../schemas/action.ts';
import type { Article } from '../../schemas/article.ts';
import type { Matrix } from '../record/matrix.ts';

const STEP = 14;
const GAP = 26;
/** The shortest group leaves room for its head. */
const HEAD = 54;

/** One matter in a source's row: what it says of it, or silence. */
export interface StripUnit {
  x: number;
  action: Action | null;
}

/** A source's row: its units in the order of the table, and how often it uses each action. */
export interface Strip {
  article: Article;
  units: readonly StripUnit[];
  mentioned: number;
  counts: ReadonlyMap<Action, number>;
}

export interface Strips {
  width: number;
  /** Where each group of the ladder starts. */
  heads: readonly { x: number; action: Action }[];
  rows: readonly Strip[];
  /** The actions that any source uses, from the firmest. */
  actions: readonly Action[];
  total: number;
}

/** Lays the matrix out as one row a source and one unit a matter, in the order of the table. */
export const stripsOf = ({ columns, groups }: Matrix): Strips => {
  const starts: number[] = [];
  let x = 0;
  for (const group of groups) {
    starts.push(x);
    x += Math.max(group.rows.length * STEP, HEAD - GAP) + GAP;
  }
  const rows = columns.map((article, column): Strip => {
    const units = groups.flatMap((group, index) =>
      group.rows.map((row, place) => ({
        x: (starts[index] ?? 0) + place * STEP,
        action: row.cells[column]?.action ?? null,
      })),
    );
    const said = units.flatMap(({ action }) => action ?? []);
    const counts = new Map([...Map.groupBy(said, (action) => action)].map(([action, all]) => [action, all.length]));
    return { article, units, mentioned: said.length, counts };
  });
  return {
    width: Math.max(x - GAP, HEAD),
    heads: groups.map(({ action }, index) => ({ x: starts[index] ?? 0, action })),
    rows,
    actions: ACTIONS.filter((action) => rows.some(({ counts }) => counts.has(action))),
    total: groups.reduce((sum, { rows: matters }) => sum + matters.length, 0),
  };
};
