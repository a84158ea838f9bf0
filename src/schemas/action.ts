import { z } from 'astro/zod';

/** The ladder of firmness, firmest first (CODEBOOK, "Actions"). */
export const LADDER = ['signed', 'agreed', 'pledged', 'intended'] as const;

/** Actions that stand beside the ladder. */
export const BESIDE = ['reaffirmed', 'progress', 'urged', 'noted'] as const;

/** All actions, in the order in which the record lists them. */
export const ACTIONS = [...LADDER, ...BESIDE] as const;

export const action = z.enum(ACTIONS);
export type Action = z.infer<typeof action>;

/** What a record is called: an agreement, an aim, or a position (DESIGN, "The records"). */
export const KINDS = ['agreement', 'aim', 'position'] as const;
export const kind = z.enum(KINDS);
export type Kind = z.infer<typeof kind>;

/** Sorts actions from the firmest to the least. */
export const byFirmness = (a: Action, b: Action): number => ACTIONS.indexOf(a) - ACTIONS.indexOf(b);

/** The firmest of several actions; `progress` and the others beside the ladder yield to every rung of it. */
export const firmest = (actions: readonly Action[]): Action => {
  const [first] = [...actions].sort(byFirmness);
  if (!first) throw new Error('firmest() needs at least one action');
  return first;
};

/** `agreement` where something was signed, agreed or pledged; `aim` where only intended; else `position`. */
export const kindOf = (strongest: Action): Kind => {
  if (strongest === 'intended') return 'aim';
  return strongest === 'signed' || strongest === 'agreed' || strongest === 'pledged' ? 'agreement' : 'position';
};
