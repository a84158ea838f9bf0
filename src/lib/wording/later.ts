import { dateText } from '../dates.ts';
import type { LaterReport } from '../record/later.ts';
import { visitDates } from './visit-notes.ts';

/** What a later report says, with no verdict on whether anything was kept. */
export const LATER_WORD: Readonly<Record<LaterReport['says'], string>> = {
  progress: 'progress reported',
  delay: 'delay reported',
  mention: 'mentioned again',
};

/** `Dated 4 May 2022.`, `Undated.`, and at which later visit it was reported. */
export const laterNote = ({ date, visit }: LaterReport): string => {
  const when = date ? `Dated ${dateText(date)}.` : 'Undated.';
  return visit ? `${when} In a source of a later visit, ${visit.title} (${visitDates(visit)}).` : when;
};
