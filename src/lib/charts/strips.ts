import { ACTIONS, type Action } from '../../schemas/action.ts';
import type { Article } from '../../schemas/article.ts';
import type { Matrix } from '../record/matrix.ts';

/** A source's row: what it says of each matter, group by group in the order of the table; null for silence. */
export interface Strip {
  article: Article;
  groups: readonly (readonly (Action | null)[])[];
  mentioned: number;
  counts: ReadonlyMap<Action, number>;
}

export interface Strips {
  /** The rung of each group. */
  heads: readonly Action[];
  rows: readonly Strip[];
  /** The actions that any source uses, from the firmest. */
  actions: readonly Action[];
  total: number;
}

/** Lays the matrix out as one row a source and one unit a matter, in the order of the table. */
export const stripsOf = ({ columns, groups }: Matrix): Strips => {
  const rows = columns.map((article, column): Strip => {
    const units = groups.map(({ rows: matters }) => matters.map(({ cells }) => cells[column]?.action ?? null));
    const said = units.flat().flatMap((action) => action ?? []);
    const counts = new Map([...Map.groupBy(said, (action) => action)].map(([action, all]) => [action, all.length]));
    return { article, groups: units, mentioned: said.length, counts };
  });
  return {
    heads: groups.map(({ action }) => action),
    rows,
    actions: ACTIONS.filter((action) => rows.some(({ counts }) => counts.has(action))),
    total: groups.reduce((sum, { rows: matters }) => sum + matters.length, 0),
  };
};
