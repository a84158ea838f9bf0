import { returningTopics } from '../../../../src/lib/record/recurring.ts';
import { kindsInWords } from '../../../../src/lib/wording/actions.ts';
import { count, inWords } from '../../../../src/lib/wording/numbers.ts';
import { COUNT_TOPIC } from '../../../../src/schemas/topic.ts';
import { sentence } from '../../../../src/lib/wording/text.ts';
import { withAnd } from '../../../../src/lib/wording/lists.ts';
import type { SectorAgreement } from '../sectors.ts';

/**
 * A few sentences on a sector: what it holds, the firmest, and what returns from visit to visit. A count of instruments
 * is no matter of its own, and is left out.
 * @param records those whose primary sector it is, the firmest first
 */
export function sectorBrief(records: readonly SectorAgreement[]): string[] {
  const agreements = records.filter(({ topic }) => topic !== COUNT_TOPIC);
  const [firmest] = agreements;
  if (!firmest) return ['Nothing in this corpus has this field first.'];
  const visits = new Set(agreements.map(({ visit }) => visit)).size;
  const top = agreements.filter(({ action, kind }) => action === firmest.action && kind !== 'position').slice(0, 3);
  const recurring = returningTopics(agreements).length;
  return [
    sentence(`${kindsInWords(agreements.map(({ kind }) => kind))} at ${count(visits, 'visit')}`),
    ...(top.length > 0
      ? [sentence(`the firmest, ${firmest.action}: ${withAnd(top.map(({ title }) => `“${title}”`))}`)]
      : []),
    ...(recurring > 0
      ? [
          sentence(
            `${inWords(recurring)} ${recurring === 1 ? 'matter returns' : 'matters return'} from an earlier visit`,
          ),
        ]
      : []),
  ];
}
