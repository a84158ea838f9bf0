import type { Mention } from './mention.ts';
import type { VisitEvent } from './visit-events.ts';

/** Wordings that take the nearest name for the guest. */
const BY_NEARNESS = /^(?:going|visit\/to)$/;

/**
 * `the President reached agreement during the Prime Minister's visit to Ruritania`: the visit is its owner's, and no
 * other name of the sentence is the guest.
 * @param events with people for offices
 */
export function byOwners(events: readonly VisitEvent[]): VisitEvent[] {
  const owned = events.filter(
    ({ pattern, guest, host }) => pattern === 'visit/whose' && isKnown(guest) && host !== null,
  );
  return events.filter(
    ({ pattern, sentence, guest, host }) =>
      !BY_NEARNESS.test(pattern) ||
      !owned.some((own) => own.sentence === sentence && own.host === host && !isSame(own.guest, guest)),
  );
}

const isKnown = (guest: Mention | null): boolean => typeof guest?.person === 'number';

const isSame = (one: Mention | null, other: Mention | null): boolean => one?.person === other?.person;
