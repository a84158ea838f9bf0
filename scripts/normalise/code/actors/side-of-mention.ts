import { remembering, rememberingFew } from '../../remembering.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import type { OfficeEntry } from './actor-vocabulary.ts';
import type { Mention } from './mention.ts';
import type { Pair } from './party-reading.ts';
import type { Actors } from './read-actors.ts';
import { sideOfRule } from './side-of-rule.ts';

/**
 * The country of a pair that a mention stands for.
 *
 * A country, adjective or seat stands for itself; a person for whom they speak; `the Prime Minister` for the one
 * person of that office, or the one last named; a town for the government that sits there.
 * @returns null where it is neither of the pair
 */
export function sideOfMention(mention: Mention, pair: Pair, actors: Actors): string | null {
  const party = mention.party ?? (mention.person === null ? null : (actors.partyOf[mention.person] ?? null));
  if (mention.isTown) return null;
  if (party !== null) return pair.both.includes(party) ? party : null;
  if (mention.kind === 'office') return sideOfOffice(mention, pair, actors);
  if (mention.kind !== 'name' || mention.name === null) return null;
  const seat = actors.seats.get(mention.name);
  return seat !== undefined && pair.both.includes(seat) ? seat : null;
}

/** `the minister`: whoever of the pair holds such an office and was named last before it. */
function sideOfOffice({ office, start }: Mention, pair: Pair, actors: Actors): string | null {
  if (office?.plural) return null;
  const { id = '', rank } = office ?? {};
  const named = namingsOf(actors)([id, rank ?? '', ...pair.both].join(' '));
  if (named.length === 0) return sideWithoutHolder(id, rank, pair, actors);
  return (lastBefore(named, start) ?? named[0])?.party ?? null;
}

/** Where somebody of a pair who holds an office is named, in order: of `minister minister chile norway`, any minister of the two. */
const namingsOf = rememberingFew(
  ({ people, partyOf }: Pick<Actors, 'people' | 'partyOf'>) =>
    remembering((asked) => {
      const [id = '', rank, ...both] = asked.split(' ');
      const isAny = id === 'minister' && rank === 'minister';
      const holders = people.flatMap(({ offices, mentions }, index) => {
        const party = partyOf[index] ?? '';
        const holds = offices.includes(id) || (isAny && offices.some((office) => office.endsWith('minister')));
        return holds && both.includes(party) ? mentions.map(({ start }) => ({ start, party })) : [];
      });
      return holders.sort((a, b) => a.start - b.start);
    }),
  1,
);

/** An office that nobody named holds: by whose it is said to be, by the form of state, else the host's head. */
const sideWithoutHolder = (
  id: string,
  rank: OfficeEntry['rank'] | undefined,
  pair: Pair,
  actors: Actors,
): string | null =>
  statedHolder(id, pair, actors) ??
  sideOfRule([id], pair.both, actors.countries) ??
  (rank === 'head' && !holdsOffice(pair.visitor, id, actors) ? pair.host : null);

/** The one side of which such an office is named anywhere: `Ruritania's prime minister`, and later `the prime minister`. */
function statedHolder(office: string, { both }: Pair, actors: Actors): string | null {
  const sides = both.filter((side) => statedOffices(actors).get(office)?.has(side));
  return sides.length === 1 ? (sides[0] ?? null) : null;
}

/** Countries of which an office is said to be, by office. */
const statedOffices = rememberingFew(({ mentions }: Pick<Actors, 'mentions'>) => {
  const said = mentions.flatMap((list) =>
    list.flatMap(({ office, party }) => (office && party !== null ? [{ office: office.id, party }] : [])),
  );
  return new Map(
    [...Map.groupBy(said, ({ office }) => office)].map(([office, all]) => [
      office,
      new Set(all.map(({ party }) => party)),
    ]),
  );
}, 1);

/** Whether somebody of a side holds an office; a head of another office is then the other side's. */
const holdsOffice = (country: string | null, office: string, actors: Actors): boolean =>
  country === null ||
  actors.people.some((person, index) => person.offices.includes(office) && actors.partyOf[index] === country);

/** The last of sorted namings that begins before a place; null where there is none. */
function lastBefore<Naming extends { start: number }>(namings: readonly Naming[], at: number): Naming | null {
  let [low, high] = [0, namings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((namings[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return namings[low - 1] ?? null;
}

/** Who is styled so, by offices. */
const STYLES: readonly [RegExp, readonly string[]][] = [
  [/^(?:his|her|their) majest(?:y|ies)\b/, ['king', 'queen', 'emperor', 'sultan']],
  [/^(?:his|her) (?:royal |serene |imperial )?highness\b/, ['emir', 'crown-prince', 'prince', 'grand-duke', 'sultan']],
  [/^(?:his|her) excellency\b/, ['president', 'prime-minister']],
];

/**
 * The side of somebody named by a style alone: `His Majesty` speaks for the kingdom of the two.
 * @returns null where the phrase has no style, or both sides may have it
 */
export function sideOfStyle(code: string, pair: Pair, actors: Actors): string | null {
  const offices = STYLES.find(([style]) => style.test(code))?.[1];
  if (!offices) return null;
  const holders = actors.people.map(({ offices: own }, index) =>
    own.some((office) => offices.includes(office)) ? (actors.partyOf[index] ?? null) : null,
  );
  const sides = pair.both.filter((country) => holders.includes(country));
  return sides.length === 1 ? (sides[0] ?? null) : sideOfRule(offices, pair.both, actors.countries);
}

/** Definite descriptions: `the island nation`, `the kingdom`, `the West African country`. */
export function sideOfDescription(code: string, pair: Pair, actors: Actors, lexicon: ActorLexicon): string | null {
  const { official, island, landlocked } = lexicon.vocabulary.visits.descriptions;
  const matching = pair.both.filter((country) => {
    const traits = actors.countries.traits.get(country);
    if (!traits) return false;
    const byOfficial = Object.entries(official).some(
      ([kind, words]) => endsWithAny(code, words) && traits.official.toLowerCase().includes(kind),
    );
    const byPlace =
      (traits.island && endsWithAny(code, island)) || (traits.landlocked && endsWithAny(code, landlocked));
    const byRegion = traits.regions.some((region) => namesRegion(code, region));
    return byOfficial || byPlace || byRegion;
  });
  return matching.length === 1 ? (matching[0] ?? null) : null;
}

const endsWithAny = (code: string, words: readonly string[]): boolean =>
  words.some((word) => code.includes(word) && endingIn(word).test(code));

/** A word at the end, with or without a possessive behind it. */
const endingIn = remembering((word) => new RegExp(`\\b${word}(?: 's)?\\s*$`));

/** `Western Africa` is named by `west african`. */
function namesRegion(code: string, region: string): boolean {
  const stems = region
    .toLowerCase()
    .split(/[ -]/)
    .map((word) => word.replace(/(?:ern|a|e|ia)$/, ''));
  return stems.length > 1 && stems.every((stem) => code.includes(stem));
}
