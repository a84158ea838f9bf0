import type { Agreement } from '../../../src/schemas/agreement.ts';
import { COUNT_TOPIC } from '../../../src/schemas/topic.ts';
import type { CountReconciliation, InstrumentCount } from '../../../src/schemas/visit.ts';

/**
 * Sets what the sources of a visit count against what they name between them: 20 counted, two matters named as signed,
 * at least 18 unnamed.
 * @param agreements the visit's records
 */
export function reconcileCounts(
  counts: readonly InstrumentCount[],
  agreements: readonly Agreement[],
): CountReconciliation {
  const numbers = counts.flatMap(({ number }) => number ?? []);
  const named = agreements
    .filter(({ action, topic }) => action === 'signed' && topic !== COUNT_TOPIC)
    .map(({ id }) => id);
  if (numbers.length === 0) return { least: null, most: null, named, unnamed: null };
  const least = Math.min(...numbers);
  return { least, most: Math.max(...numbers), named, unnamed: Math.max(0, least - named.length) };
}
