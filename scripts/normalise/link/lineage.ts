import { LADDER, type Action } from '../../../src/schemas/action.ts';
import type { LineageRelation } from '../../../src/schemas/agreement.ts';

/** What the sources of one visit say on a matter, as far as lineage looks at it. */
export interface Stand {
  /** The firmest action of each source. */
  actions: readonly Action[];
  /** The quotation that stands for the visit. */
  wording: string;
}

const rung = (action: Action): number => {
  const at = (LADDER as readonly Action[]).indexOf(action);
  return at < 0 ? LADDER.length : at;
};

/**
 * How a matter stands against the visit before that mentioned it, on the ladder of firmness alone (DESIGN, "Firmness is
 * not status").
 * @param before what was said then; null where this is the first visit that mentions it
 * @param now what is said now; null where the visit's sources are silent
 */
export function relation(before: Stand | null, now: Stand | null): LineageRelation {
  if (now === null) return 'not-mentioned';
  if (before === null) return 'first';
  const relations = new Set(before.actions.flatMap((then) => now.actions.map((action) => step(then, action))));
  if (relations.size > 1) return 'sources-differ';
  const [only] = relations;
  if (only !== 'same') return only ?? 'reworded';
  return sameWords(before.wording, now.wording) ? 'restated' : 'reworded';
}

/** One action against another: "reaffirmed" says the same matter again, whatever rung it had. */
const step = (then: Action, now: Action): LineageRelation | 'same' => {
  if (now === 'reaffirmed') return 'restated';
  const [earlier, later] = [rung(then), rung(now)];
  if (later < earlier) return 'firmer';
  if (later === LADDER.length) return 'same';
  return later > earlier ? 'less-firm' : 'same';
};

const sameWords = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
