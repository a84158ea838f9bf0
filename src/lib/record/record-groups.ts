import type { Agreement } from '../../schemas/agreement.ts';
import type { Visit } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { KIND_MEANING, KIND_TITLE } from '../wording/actions.ts';
import { RECORD_KINDS, recordKind } from './counts.ts';
import { agreementsOf, visitWhen } from './visits.ts';

/** The records of one visit, kind by kind. */
export interface RecordGroup {
  visit: Visit;
  when: string;
  lists: readonly { id: string; title: string; meaning: string; agreements: readonly Agreement[] }[];
}

/** Everything on record, by visit and kind, from the firmest; bare counts of instruments stand apart. */
export const recordGroups = (corpus: Corpus): RecordGroup[] =>
  corpus.visits.all.map((visit) => {
    const all = agreementsOf(corpus, visit);
    const lists = RECORD_KINDS.map((kind) => ({
      id: kind,
      title: KIND_TITLE[kind],
      meaning: KIND_MEANING[kind],
      agreements: all.filter((one) => recordKind(one) === kind),
    }));
    return {
      visit,
      when: visitWhen(corpus, visit),
      lists: lists.filter(({ agreements }) => agreements.length > 0),
    };
  });
