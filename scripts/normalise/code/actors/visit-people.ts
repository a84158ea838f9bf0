import type { Mention } from './mention.ts';
import type { ArticlePerson } from './tell-people-apart.ts';
import type { SettledArticle } from './read-visits.ts';
import { partyIn, type VisitTally } from './tally-visits.ts';
import type { PersonMention } from './visit-mention.ts';

/** A person of the article as records know people. */
export function personMention(
  { people, partyOf }: Pick<SettledArticle, 'people' | 'partyOf'>,
  index: number,
): PersonMention {
  const person = people[index];
  return {
    name: person?.name ?? '',
    short: person?.short ?? '',
    office: person?.office ?? null,
    party: partyOf[index] ?? null,
  };
}

/**
 * Who made a visit: the person whom its wordings name as the guest, else the first in rank of the visitor's side.
 * Who goes with a head of state who is named as often, a spouse or a minister, is not the visitor.
 * @returns the person's index, null where the article names nobody
 */
export function visitorOf(settled: SettledArticle, tally: VisitTally): number | null {
  const points = new Map<number, number>();
  /** Whoever some wording says to have gone. */
  const guests = new Set<number>();
  for (const event of tally.events) {
    const index = event.guest ? personOf(settled, firstNamed(settled, event.sentence, event.guest)) : null;
    if (index !== null) guests.add(index);
    if (index !== null && settled.partyOf[index] === tally.visitor)
      points.set(index, (points.get(index) ?? 0) + event.weight);
  }
  settled.people.forEach((person, index) => {
    if (settled.partyOf[index] !== tally.visitor || isEnvoy(person)) return;
    const rank = person.isHead ? 2 : 0.1;
    points.set(index, (points.get(index) ?? 0) + rank + Math.min(person.mentions.length, 10) / 10);
  });
  const ranked = [...points].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([index]) => index);
  const [best] = ranked;
  if (best === undefined || settled.people[best]?.isHead) return best ?? null;
  const often = (index: number): number => settled.people[index]?.mentions.length ?? 0;
  const went = ranked.filter((index) => guests.has(index));
  return went.find((index) => settled.people[index]?.isHead && often(index) >= often(best)) ?? best;
}

/** `King Rudolf and Queen Flavia landed`: of two people of one side who go together, the one named first. */
function firstNamed({ encoded, partyOf }: SettledArticle, sentence: number, guest: Mention): Mention {
  const { code = '', mentions = [] } = encoded[sentence] ?? {};
  const at = mentions.indexOf(guest);
  const match = new RegExp(`«[po](\\d+)» (?:, )?and (?:(?!who )[^ «»]{1,16} ){0,3}«[po]${String(at)}»`).exec(code);
  const first = match ? mentions[Number(match[1])] : undefined;
  return first && partyIn(first, partyOf) === partyIn(guest, partyOf) ? first : guest;
}

/** Envoys and those who speak for others stay at their posts. */
const isEnvoy = ({ offices, mentions }: ArticlePerson): boolean =>
  offices.length > 0 && mentions.every(({ office }) => office === null || office.rank === 'envoy');

/** The person behind a mention; an office without a name is held by the one of that office and country. */
export function personOf(
  { people, partyOf }: Pick<SettledArticle, 'people' | 'partyOf'>,
  mention: Mention,
): number | null {
  if (mention.person !== null) return mention.person;
  const { office, party } = mention;
  if (!office) return null;
  const isHolder = (index: number): boolean =>
    (people[index]?.offices.includes(office.id) ?? false) && (party === null || partyOf[index] === party);
  const first = people.findIndex((_, index) => isHolder(index));
  const isOnly = first >= 0 && !people.some((_, index) => index > first && isHolder(index));
  return isOnly ? first : null;
}

const MEETING = /^(?:meeting|hosting|hosted)/;

/** The people of the host's side whom the visitor is said to have met. */
export function peopleMet(settled: SettledArticle, tally: VisitTally, visitor: number | null): PersonMention[] {
  const sentences = new Set<number>();
  for (const event of settled.events) if (MEETING.test(event.pattern) && !event.unreal) sentences.add(event.sentence);
  const met = new Set<number>();
  for (const sentence of sentences) {
    const mentions = settled.mentions[sentence] ?? [];
    if (!mentions.some((mention) => isOfVisitor(settled, mention, tally, visitor))) continue;
    for (const mention of mentions) {
      const person = mention.kind === 'person' || mention.kind === 'office' ? personOf(settled, mention) : null;
      if (person === null || person === visitor) continue;
      const party = settled.partyOf[person] ?? tally.host;
      if (party === tally.host) met.add(person);
    }
  }
  return [...met].toSorted((a, b) => a - b).map((index) => ({ ...personMention(settled, index), party: tally.host }));
}

function isOfVisitor(settled: SettledArticle, mention: Mention, tally: VisitTally, visitor: number | null): boolean {
  if (mention.kind !== 'person' && mention.kind !== 'office') return false;
  return personOf(settled, mention) === visitor || partyIn(mention, settled.partyOf) === tally.visitor;
}
