import type { Agreement } from '../../../src/schemas/agreement.ts';
import type { DeskDecision } from './load-desk.ts';

/** The topic that a matter belongs to after the desk's merges, which may follow one another. */
export function mergedTopic(desk: readonly DeskDecision[], pair: string, topic: string): string {
  const into = desk.map(({ decision }) => decision).find((decision) => decision.decision === 'merge' && decision.pair === pair && decision.topic === topic);
  return into?.decision === 'merge' && into.into !== topic ? mergedTopic(desk.filter(({ decision }) => decision !== into), pair, into.into) : topic;
}

/** An agreement under the title that the desk gave it, if it did. */
export function retitled(desk: readonly DeskDecision[], agreement: Agreement): Agreement {
  const decision = desk.map((one) => one.decision).findLast((one) => one.decision === 'retitle' && one.agreement === agreement.id);
  return decision?.decision === 'retitle' ? { ...agreement, title: decision.title, titleFrom: 'desk' } : agreement;
}
