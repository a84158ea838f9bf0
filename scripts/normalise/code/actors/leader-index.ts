import { z } from 'astro/zod';
import { slug } from '../../../../src/schemas/common.ts';
import { nameKeys } from './same-person.ts';
import { foldPhrase } from './words.ts';

/** `content/codebook/leaders.yaml` */
export const leadersSchema = z.strictObject({
  /** Ids of countries whose people's names begin with the surname. */
  surnameFirst: z.array(slug),
  /** Words before a name of one word that make it one person's: `King` of `King Osric`. */
  titles: z.array(z.string()),
  /** Words behind a name that make it a thing's: `airport`. */
  things: z.array(z.string()),
  /** Words before an office or a name that say that somebody holds no office any more. */
  past: z.array(z.string()),
  /** Names of leaders that many other people have. */
  ordinary: z.array(z.string()),
  /** Surnames that alone say nothing. */
  plain: z.array(z.string()),
  /** Names of leaders by the id of their country. */
  leaders: z.record(slug, z.array(z.string())),
});
export type Leaders = z.infer<typeof leadersSchema>;

/** A leader: the words of the name without titles, folded; the surname alone; and the country. */
export interface Leader {
  keys: readonly string[];
  surname: string;
  country: string;
  /** What a name of one word needs before it, `king`, or behind it, `iv`; null where the name says enough. */
  title: string | null;
  /** Whether many people have the name, so that it needs an office or the country. */
  isOrdinary: boolean;
  /** Whether the surname alone says nothing. */
  isPlain: boolean;
}

/** Leaders by the first and by the last word of their names, and the words that go with names. */
export interface LeaderIndex {
  byKey: Pick<ReadonlyMap<string, readonly Leader[]>, 'get'>;
  things: ReadonlySet<string>;
  past: ReadonlySet<string>;
}

/** Prepares the list for looking up. */
export function indexLeaders({ surnameFirst, titles, things, past, ordinary, plain, leaders }: Leaders): LeaderIndex {
  const first = new Set(surnameFirst);
  const isTitle = new Set(titles.map((title) => foldPhrase(title).join(' ')));
  const [isOrdinary, isPlain] = [new Set(ordinary), new Set(plain)];
  const all = Object.entries(leaders).flatMap(([country, names]) =>
    names.map((name): Leader => {
      const { keys, title } = bareName(name, isTitle);
      const surname = (first.has(country) ? keys[0] : keys.at(-1)) ?? '';
      const isOne = { isOrdinary: isOrdinary.has(name), isPlain: isPlain.has(surname) };
      return { keys, surname, country, title, ...isOne };
    }),
  );
  return { byKey: indexed(all), things: new Set(things), past: new Set(past) };
}

/** By the first and by the last word of their names. */
function indexed(leaders: readonly Leader[]): Map<string, Leader[]> {
  const byKey = new Map<string, Leader[]>();
  for (const leader of leaders) {
    for (const key of new Set([leader.keys[0] ?? '', leader.keys.at(-1) ?? ''])) {
      const known = byKey.get(key);
      if (known) known.push(leader);
      else byKey.set(key, [leader]);
    }
  }
  return byKey;
}

/** The index with others added who speak for a country, as what the corpus says of them. @param people their names as written */
export function withLeaders(index: LeaderIndex, people: readonly { name: string; country: string }[]): LeaderIndex {
  const others = people.map(({ name, country }): Leader => {
    const keys = nameKeys(name);
    return { keys, surname: keys.at(-1) ?? '', country, title: null, isOrdinary: false, isPlain: false };
  });
  const both = new Map(
    [...indexed(others)].map(([key, own]) => [key, [...(index.byKey.get(key) ?? []), ...own]] as const),
  );
  // Laid over the list rather than copied into it: the list is long, and each article has others of its own.
  return { ...index, byKey: { get: (key) => both.get(key) ?? index.byKey.get(key) } };
}

/** A name without its titles; one word left needs its title or numeral. */
function bareName(name: string, isTitle: ReadonlySet<string>): Pick<Leader, 'keys' | 'title'> {
  const all = nameKeys(name);
  const start = all.findIndex((key) => !isTitle.has(key));
  const keys = all.slice(Math.max(start, 0));
  const numeral = /\s([IVX]+)$/.exec(name)?.[1]?.toLowerCase() ?? null;
  return { keys, title: keys.length > 1 ? null : (all[start - 1] ?? numeral) };
}
