import { LADDER, type Action } from '../../schemas/action.ts';

/** The sprite's symbol for one unit: `u4` for signed down to `u1` for intended, a ring `u0` beside the ladder. */
export const unitSymbol = (action: Action): string => {
  const rung = (LADDER as readonly Action[]).indexOf(action);
  return rung < 0 ? 'u0' : `u${LADDER.length - rung}`;
};
