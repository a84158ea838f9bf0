import { z } from 'astro/zod';
import { slug } from '../../../../src/schemas/common.ts';
import type { Mention } from './mention.ts';
import { isSameName, nameKeys } from './same-person.ts';

/** `content/codebook/leaders.yaml` */
export const leadersSchema = z.strictObject({
  /** Ids of countries whose people's names begin with the surname. */
  surnameFirst: z.array(slug),
  /** Names of leaders by the id of their country. */
  leaders: z.record(slug, z.array(z.string())),
});
export type Leaders = z.infer<typeof leadersSchema>;

/** A leader: the name, its words, the surname alone, and the country. */
interface Leader {
  name: string;
  keys: readonly string[];
  surname: string;
  country: string;
}

/** Leaders by the first and by the last word of their names. */
export type LeaderIndex = ReadonlyMap<string, readonly Leader[]>;

/** Prepares the list for looking up. */
export function indexLeaders({ surnameFirst, leaders }: Leaders): LeaderIndex {
  const first = new Set(surnameFirst);
  const index = new Map<string, Leader[]>();
  for (const [country, names] of Object.entries(leaders)) {
    for (const name of names) {
      const keys = nameKeys(name);
      const [head = '', tail = ''] = [keys[0], keys.at(-1)];
      const leader = { name, keys, surname: first.has(country) ? head : tail, country };
      for (const key of new Set([head, tail])) index.set(key, [...(index.get(key) ?? []), leader]);
    }
  }
  return index;
}

/** How often a country must be named for a full name, and for a surname alone, to be its leader's. */
const NAMED = { full: 1, surname: 2 } as const;

/**
 * Takes names that are known leaders' for people's and gives the first mention of each its country, where the article
 * names that country too: `Joe Biden` speaks for the United States wherever he is met, `Biden` where they are named
 * twice. What the article says itself of a person's country stands.
 * @param mentions of all sentences, in order; names become people, people get a country
 */
export function placeLeaders(mentions: readonly Mention[], leaders: LeaderIndex): void {
  const named = new Map<string, number>();
  for (const { party, isTown } of mentions) if (party && !isTown) named.set(party, (named.get(party) ?? 0) + 1);
  const placed = new Set<string>();
  for (const mention of mentions) {
    if (mention.name === null || mention.kind === 'office' || mention.kind === 'country') continue;
    const country = countryOf(mention.name, leaders, named);
    if (country === null) continue;
    mention.kind = 'person';
    const surname = nameKeys(mention.name).at(-1) ?? '';
    if (!placed.has(surname)) mention.party ??= country;
    placed.add(surname);
  }
}

/** The one country that an article names and whose leader has a name; null where none or several have. */
function countryOf(name: string, leaders: LeaderIndex, named: ReadonlyMap<string, number>): string | null {
  const keys = nameKeys(name);
  const [head = '', tail = ''] = [keys[0], keys.at(-1)];
  const least = keys.length === 1 ? NAMED.surname : NAMED.full;
  const found = [...(leaders.get(head) ?? []), ...(leaders.get(tail) ?? [])].filter(
    (leader) => (named.get(leader.country) ?? 0) >= least && isLeader(name, keys, leader),
  );
  const countries = new Set(found.map(({ country }) => country));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** A surname alone, or first name and surname as the list has them or spelled otherwise; no refinery that is called after one. */
function isLeader(name: string, keys: readonly string[], leader: Leader): boolean {
  if (keys.length === 1) return keys[0] === leader.surname;
  const endsAlike = keys.at(-1) === leader.keys.at(-1) || keys.length === leader.keys.length;
  return leader.keys.length > 1 && endsAlike && isSameName(name, leader.name);
}
