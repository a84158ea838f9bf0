import { allMatches } from '../all-matches.ts';
import type { EncodedSentence } from './encode-sentence.ts';
import { opposite } from './party-votes.ts';
import type { Unsettled } from './settle-parties.ts';
import type { VisitTally } from './tally-visits.ts';

/** Towns that stand for a government: where the guest went, and where an envoy of the other side sits. */
export function findSeats(
  { events, encoded }: Pick<Unsettled, 'events' | 'encoded'>,
  visit: VisitTally | null,
  pair: readonly [string, string],
): Map<string, string> {
  const seats = new Map<string, string>();
  for (const { town, unreal } of events) if (town?.name && visit && !unreal) seats.set(town.name, visit.host);
  for (const sentence of encoded) for (const [town, country] of seatsOfEnvoys(sentence, pair)) seats.set(town, country);
  return seats;
}

/** `Ruritania's envoy in Strel`: the town is the other side's. */
function seatsOfEnvoys({ code, mentions }: EncodedSentence, pair: readonly [string, string]): [string, string][] {
  return allMatches(code, /«[po](\d+)» (?:in|to) «n(\d+)»/g).flatMap((match) => {
    const [envoy, town] = [mentions[Number(match[1])], mentions[Number(match[2])]];
    const other = envoy?.office?.rank === 'envoy' ? opposite(pair, envoy.party ?? '') : null;
    return other && town?.name ? [[town.name, other]] : [];
  });
}
