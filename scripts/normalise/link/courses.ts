import { startOf } from '../../../src/lib/dates.ts';
import type { Agreement } from '../../../src/schemas/agreement.ts';
import type { Topic } from '../../../src/schemas/topic.ts';
import type { OwnAgreement } from './agreements.ts';
import { relation, type Stand } from '../../../src/lib/record/relation.ts';
import { byText } from './sort.ts';

/** What the order of a pair's visits rests on. */
export interface DatedVisit {
  id: string;
  pair: string;
  /** EDTF, null where unknown: such a visit comes last. */
  dates: string | null;
}

/** A pair's visits in the order in which they took place. */
export const inOrder = <T extends DatedVisit>(visits: readonly T[]): T[] =>
  [...visits].sort((a, b) => byText(startOf(a.dates) ?? '9999', startOf(b.dates) ?? '9999') || byText(a.id, b.id));

/**
 * The course of each topic over the visits of its pair: from the first that mentions it to the last, silences included.
 * @param visits visits of one pair
 * @param agreements their agreements
 * @param wordingOf the quotation that stands for an agreement
 */
export function courses(
  visits: readonly DatedVisit[],
  agreements: readonly OwnAgreement[],
  wordingOf: (agreement: OwnAgreement) => { id: string; quote: string },
): Map<string, Topic['course']> {
  const ordered = inOrder(visits);
  return new Map(
    [...Map.groupBy(agreements, ({ topic }) => topic)].map(([topic, records]) => {
      const course: Topic['course'] = [];
      let before: Stand | null = null;
      for (const { id } of ordered) {
        const agreement = records.find(({ visit }) => visit === id);
        if (!agreement && course.length === 0) continue;
        const wording = agreement ? wordingOf(agreement) : null;
        const now: Stand | null =
          agreement && wording
            ? { actions: agreement.sources.map(({ action }) => action), wording: wording.quote }
            : null;
        course.push({
          visit: id,
          relation: relation(before, now),
          agreement: agreement?.id ?? null,
          action: agreement?.action ?? null,
          wording: wording?.id ?? null,
        });
        before = now ?? before;
      }
      return [topic, course];
    }),
  );
}

/** An agreement with its place in its topic's course and the evidence that came after it. */
export function withLineage(
  agreement: OwnAgreement,
  course: Topic['course'],
  later: Agreement['laterEvidence'],
): Agreement {
  const mentioned = course.filter((stage) => stage.agreement !== null);
  const at = mentioned.findIndex((stage) => stage.agreement === agreement.id);
  const stage = mentioned[at];
  if (!stage) throw new Error(`${agreement.id} is missing from its topic's course`);
  const lineage = {
    relation: stage.relation,
    previous: mentioned[at - 1]?.agreement ?? null,
    next: mentioned[at + 1]?.agreement ?? null,
  };
  return { ...agreement, lineage, laterEvidence: later, texts: [], history: [] };
}
