import type { Actors } from './read-actors.ts';
import { personMention } from './visit-people.ts';
import type { VisitMention } from './visit-mention.ts';

const UNKNOWN = { value: null, basis: 'unknown' } as const;

/**
 * The visit to which an article on two countries may belong, though it says of nobody that they went anywhere: a list of
 * what was signed, a hearing on what was promised. It makes no visit; see `linkVisits`.
 * @returns one mention, or none where the article is about no two countries or says that nobody went
 */
export function supposedVisit(actors: Actors): VisitMention[] {
  const { pair, people, partyOf, isCalledOff } = actors;
  if (!pair || isCalledOff) return [];
  const [visitorParty, host] = pair;
  const met = people
    .map((_, index) => index)
    .filter((index) => pair.some((country) => country === partyOf[index]))
    .map((index) => personMention(actors, index));
  return [
    {
      visitorParty,
      host,
      visitor: null,
      dates: UNKNOWN,
      kind: UNKNOWN,
      occasion: UNKNOWN,
      places: [],
      met,
      role: 'report',
      from: 'countries of the article',
      told: null,
      confidence: 0,
      isSupposed: true,
    },
  ];
}
