import type { Action } from '../../../../src/schemas/action.ts';
import type { Token } from '../grammar/token.ts';

/** What leads into a list: a sentence with a colon, or a heading. */
export interface Lead {
  tokens: readonly Token[];
  /** The action of the lead's last statement, if it has one: “The leaders instructed the Commission:”. */
  action: Action | null;
  /** Whether it ends in a colon, so that what follows completes it. */
  colon: boolean;
  /** Whether a list under it may be of fragments: a heading or a colon. */
  heading: boolean;
}
