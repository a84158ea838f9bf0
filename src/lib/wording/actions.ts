import { ACTIONS, LADDER, type Action, type Kind } from '../../schemas/action.ts';
import type { RecordKind } from '../record/counts.ts';
import { withAnd } from './lists.ts';
import { count, inWords } from './numbers.ts';
import { capitalised } from './text.ts';

/** Whether an action stands on the ladder of firmness. */
export const isOnLadder = (action: Action): boolean => (LADDER as readonly Action[]).includes(action);

/** How many records of each action, in the order of firmness; actions without any are left out. */
export const tally = (actions: readonly Action[]): { action: Action; number: number }[] =>
  ACTIONS.map((action) => ({ action, number: actions.filter((one) => one === action).length })).filter(
    ({ number }) => number > 0,
  );

/** `[signed, signed, agreed]` → `two signed and one agreed`. */
export const tallyInWords = (actions: readonly Action[]): string =>
  withAnd(tally(actions).map(({ action, number }) => `${inWords(number)} ${action}`));

/** `[agreement, aim, …]` → `48 agreements, six aims and 21 positions`; kinds without any are left out. */
export const kindsInWords = (kinds: readonly Kind[]): string => {
  const numberOf = (kind: Kind): number => kinds.filter((one) => one === kind).length;
  const parts = (['agreement', 'aim', 'position'] as const)
    .map((kind) => ({ kind, number: numberOf(kind) }))
    .filter(({ number }) => number > 0);
  return parts.length === 0 ? 'no records' : withAnd(parts.map(({ kind, number }) => count(number, kind)));
};

/** What a list of each kind is called. */
export const KIND_TITLE: Readonly<Record<RecordKind, string>> = {
  agreement: 'Agreements',
  aim: 'Aims',
  position: 'Positions',
  count: 'Instruments counted',
};

/** What each kind is, for readers. */
export const KIND_MEANING: Readonly<Record<RecordKind, string>> = {
  agreement: 'Signed, agreed or pledged in at least one source.',
  aim: 'Intended, and no more than that, in every source.',
  position: 'Restated, welcomed or asked, with nothing undertaken. These are not counted as agreements.',
  count: 'How many instruments the sources count. A total is not an agreement of its own.',
};

/** `agreed` → `Agreed`. */
export const actionTitle = (action: Action): string => capitalised(action);

/** What one record is, as a label on its page. */
export const KIND_NAME: Readonly<Record<RecordKind, string>> = {
  agreement: 'An agreement in this record: signed, agreed or pledged in at least one source',
  aim: 'An aim in this record: intended, and no more than that',
  position: 'A position in this record: nothing was undertaken',
  count: 'A count of instruments: it holds no matter of its own, and is not counted as an agreement',
};
