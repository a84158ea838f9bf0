import { isSameName } from '../../code/actors/same-person.ts';
import type { PersonMention, VisitMention } from '../../code/actors/visit-mention.ts';

/** The two countries of a mention, whoever visited whom: only mentions of one pair share a visit. */
export const pairOf = ({ visitorParty, host }: VisitMention): string => [visitorParty, host].toSorted().join(' ');

/** How much two mentions share: the pair is a must; then the visitor, others they name, the occasion, the direction. */
export function shared(one: VisitMention, other: VisitMention): number {
  const sameWay = one.visitorParty === other.visitorParty;
  if (pairOf(one) !== pairOf(other) || (!sameWay && Math.min(one.confidence, other.confidence) >= 0.5)) return 0;
  const contrary = sameWay && one.visitor && other.visitor && !isSamePerson(one.visitor, other.visitor);
  if (contrary && Math.min(one.confidence, other.confidence) >= 0.5) return 0;
  const people = (visit: VisitMention): PersonMention[] => [...(visit.visitor ? [visit.visitor] : []), ...visit.met];
  const visitors = [one, other].some(
    (visit, index) =>
      visit.visitor && people(index === 0 ? other : one).some((person) => isSamePerson(person, visit.visitor)),
  );
  const met = people(one).filter((person) =>
    people(other).some((counterpart) => isSamePerson(person, counterpart)),
  ).length;
  const occasion = one.occasion.value !== null && one.occasion.value === other.occasion.value;
  return (visitors ? 3 : 0) + Math.min(met, 4) / 2 + (occasion ? 3 : 0) + (sameWay ? 0.5 : 0);
}

const isSamePerson = (one: PersonMention, other: PersonMention | null): boolean =>
  other !== null &&
  one.name !== '' &&
  other.name !== '' &&
  isSameName(one.name, other.name) &&
  (one.party === null || other.party === null || one.party === other.party);
