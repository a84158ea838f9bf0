import type { PartyView } from '../record/parties.ts';
import { kindsInWords } from './actions.ts';
import { count } from './numbers.ts';

/** `Alone: five agreements, one aim and 14 positions. Together with the other side: 66 records.` */
export const partyLine = ({ undertook, asked, acknowledged, restated, together }: PartyView): string => {
  const alone = [...undertook, ...asked, ...acknowledged, ...restated];
  const first = alone.length > 0 ? `Alone: ${kindsInWords(alone.map(({ kind }) => kind))}.` : 'Nothing alone.';
  return `${first} Together with the other side: ${count(together, 'record')}.`;
};
