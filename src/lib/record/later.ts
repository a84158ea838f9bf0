import type { Agreement } from '../../schemas/agreement.ts';
import type { Visit } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { startOf } from '../dates.ts';
import { evidenceOf, type Evidence } from './evidence.ts';

/** A report of what happened after the visit. */
export interface LaterReport {
  agreement: Agreement;
  /** EDTF; null where none is stated. */
  date: string | null;
  evidence: Evidence;
  /** What it says: that the matter advanced, that it is held up, or something else. */
  says: Agreement['laterEvidence'][number]['says'];
  /** The later visit whose source reports it; null for a report that follows the visit up. */
  visit: Visit | null;
}

/** What was reported afterwards about some records; dated reports in the order of time, undated ones last. */
export const laterReports = (corpus: Corpus, agreements: readonly Agreement[]): LaterReport[] =>
  agreements
    .flatMap((agreement) =>
      agreement.laterEvidence.map(({ statement, date, says, visit }) => ({
        agreement,
        date,
        evidence: evidenceOf(corpus, statement),
        says,
        visit: visit === null ? null : corpus.visits.get(visit),
      })),
    )
    .sort((a, b) => (startOf(a.date) ?? '9999').localeCompare(startOf(b.date) ?? '9999'));
