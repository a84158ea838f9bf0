import { LADDER, type Action } from '../../schemas/action.ts';
import type { LineageRelation } from '../../schemas/agreement.ts';

/** What the sources of one visit say on a matter, as far as lineage looks at it. */
export interface Stand {
  /** The firmest action of each source. */
  actions: readonly Action[];
  /** The quotation that stands for the visit. */
  wording: string;
}

/** How a matter that both visits mention can stand. */
export type Relation = Exclude<LineageRelation, 'first' | 'not-mentioned'>;

const rung = (action: Action): number => {
  const at = (LADDER as readonly Action[]).indexOf(action);
  return at < 0 ? LADDER.length : at;
};

/** One action against another: "reaffirmed" says the same matter again, whatever rung it had. */
const step = (then: Action, now: Action): Relation | 'same' => {
  if (now === 'reaffirmed') return 'restated';
  const [earlier, later] = [rung(then), rung(now)];
  if (later < earlier) return 'firmer';
  if (later === LADDER.length) return 'same';
  return later > earlier ? 'less-firm' : 'same';
};

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * How a matter stands against an earlier visit that mentions it, on the ladder of firmness alone: the rule of the
 * record's own lineage, and of any two visits that a page sets side by side.
 */
export const relationBetween = (before: Stand, now: Stand): Relation => {
  const relations = new Set(before.actions.flatMap((then) => now.actions.map((action) => step(then, action))));
  const [only] = relations;
  if (relations.size > 1 || only === undefined) return 'sources-differ';
  if (only !== 'same') return only;
  return bare(before.wording) === bare(now.wording) ? 'restated' : 'reworded';
};

/**
 * How a matter stands against the visit before that mentioned it.
 * @param before what was said then; null where this is the first visit that mentions it
 * @param now what is said now; null where the visit's sources are silent
 */
export const relation = (before: Stand | null, now: Stand | null): LineageRelation => {
  if (now === null) return 'not-mentioned';
  return before === null ? 'first' : relationBetween(before, now);
};
