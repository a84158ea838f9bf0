import { LADDER, type Action } from '../../schemas/action.ts';
import type { Agreement } from '../../schemas/agreement.ts';

const SHOWN = 3;

/** One rung of the ladder at a visit: all its matters, and those that are named in short. */
export interface Rung {
  action: Action;
  agreements: readonly Agreement[];
  shown: readonly Agreement[];
  more: number;
}

/** Matters that more sources report, and that differ, tell more: they are named first. */
const weight = ({ sources, differences, title }: Agreement): number =>
  sources.length * 10 + (differences.length > 0 ? 5 : 0) - Math.floor(title.length / 40);

/** The four rungs of the ladder, firmest first, each with its first matters. */
export const rungsOf = (agreements: readonly Agreement[]): Rung[] =>
  LADDER.map((action) => {
    const here = agreements.filter((agreement) => agreement.action === action);
    const shown = [...here]
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, here.length === SHOWN + 1 ? SHOWN + 1 : SHOWN);
    return { action, agreements: here, shown, more: here.length - shown.length };
  });
