import type { Mention } from './mention.ts';
import type { ArticlePerson } from './tell-people-apart.ts';
import type { VisitEvent } from './visit-events.ts';

/**
 * A wording with people for offices: `the Prime Minister` is the one person of the article who holds that office, where
 * no country is said.
 */
export function withHolders(event: VisitEvent, people: readonly ArticlePerson[]): VisitEvent {
  const held = (mention: Mention | null): Mention | null => {
    if (mention?.kind !== 'office' || mention.party !== null || !mention.office) return mention;
    const { id } = mention.office;
    const holders = people.flatMap(({ offices }, index) => (offices.includes(id) ? [index] : []));
    return holders.length === 1 ? { ...mention, person: holders[0] ?? null } : mention;
  };
  return {
    ...event,
    guest: held(event.guest),
    host: held(event.host),
    met: event.met.flatMap((one) => held(one) ?? []),
  };
}
