import { z } from 'astro/zod';
import { slug } from '../../../../src/schemas/common.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import type { CountryLexicon } from './country-lexicon.ts';
import type { Leader, LeaderIndex } from './leader-index.ts';
import { countCountries, keyAt, type SentenceWords } from './sentence-words.ts';
import { foldPhrase, foldWord } from './words.ts';

/** A state that is no more: an entry of `content/codebook/former-states.yaml`. */
export const formerState = z.strictObject({
  id: slug,
  name: z.string(),
  names: z.array(z.string()).default([]),
  demonyms: z.array(z.string()).default([]),
  /** Towns that stood for its government. */
  seats: z.array(z.string()).default([]),
  /** The country that is spoken of in its place now. */
  heir: slug,
  /** Whether it was half of a divided country, whose name was common for it. */
  half: z.boolean().default(false),
  /** Its last year. */
  until: z.int(),
});
export type FormerState = z.infer<typeof formerState>;

/** By the id of a country the id of the one that it stands for in an article; null where it stands for none. */
export type Standing = ReadonlyMap<string, string | null>;

/** The forms by which an article says which of two states it means. */
const NAMING: ReadonlySet<string> = new Set(['name', 'demonym']);

/** `the former Soviet republic`, `a Soviet-era map`: words that put a state behind one. */
const BEFORE = /^(?:former|ex|post|formerly|late)$/;
const BEHIND = /^(?:era|built|made|style|republics?|bloc|times|past|legacy)$/;

/** How many times as often as half of a divided country its heir may be named in an article on the half. */
const HALF = 3;

/**
 * For whom the names of former states and of their heirs stand in an article: in one that names the former state more often
 * than its heir, the heir's names stand for it (`Moscow` for the Soviet Union); in others its own names stand for nobody. In an
 * article on its time, as often is enough, and a third as often for half of a divided country. Of several states with one heir
 * the one named twice as often as the others counts.
 * @param sentences the article's, read with the general lexicon
 * @param date of the article; null where it is not known
 * @returns empty where no former state is named
 */
export function standingFor(
  states: readonly FormerState[],
  sentences: readonly SentenceWords[],
  text: string,
  date: string | null,
): Standing {
  const named = statesIn(states, sentences);
  if (named.length === 0) return new Map();
  const counts = countNamed(sentences);
  const often = (id: string): number => counts.get(id) ?? 0;
  const latest = latestYear(text, date);
  return new Map(
    [...Map.groupBy(named, ({ heir }) => heir)].flatMap(([heir, own]): [string, string | null][] => {
      const [first, second] = own.toSorted((a, b) => often(b.id) - often(a.id));
      if (!first) return [];
      const isOfThen = latest !== null && latest <= first.until;
      const needed = isOfThen ? often(heir) / (first.half ? HALF : 1) : often(heir) + 1;
      if (often(first.id) === 0 || often(first.id) < needed) return own.map(({ id }) => [id, null]);
      return second && often(second.id) * 2 > often(first.id) ? [] : [[heir, first.id]];
    }),
  );
}

/** The former states that an article names at all; nearly all name none. */
function statesIn(states: readonly FormerState[], sentences: readonly SentenceWords[]): FormerState[] {
  const named = countCountries(sentences);
  return states.filter(({ id }) => named.has(id));
}

/** How often each country is named, and each former state that is not spoken of as past; 0 for one that only is. */
function countNamed(sentences: readonly SentenceWords[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const read of sentences)
    for (const [index, hit] of read.countries.entries()) {
      if (!hit || !NAMING.has(hit.form)) continue;
      const isPast = BEFORE.test(keyAt(read, index - 1)) || BEHIND.test(keyAt(read, index + hit.length));
      counts.set(hit.country, (counts.get(hit.country) ?? 0) + (isPast ? 0 : 1));
    }
  return counts;
}

/** The latest year that a text names or that it is of; null where neither is known. */
function latestYear(text: string, date: string | null): number | null {
  const years = [...(text.match(/\b(?:1[4-9]|20)\d\d\b/gu) ?? []), ...(date === null ? [] : [date.slice(0, 4)])];
  return years.length > 0 ? Math.max(...years.map(Number)) : null;
}

/** The lexicon as it holds for an article: former states, or their heirs. */
export function ofItsTime(lexicon: ActorLexicon, standing: Standing): ActorLexicon {
  if (standing.size === 0) return lexicon;
  const gone = lexicon.vocabulary.formerStates.filter(({ id }) => standing.get(id) === null);
  const words = gone.flatMap(({ name, names, demonyms }) => [name, ...names, ...demonyms].flatMap(foldPhrase));
  return {
    ...lexicon,
    countries: withStanding(lexicon.countries, standing, lexicon.vocabulary.formerStates),
    leaders: leadersStanding(lexicon.leaders, standing),
    notNames: new Set([...lexicon.notNames, ...words]),
  };
}

/** The countries with names that stand for other ones than they say, or for none; towns of a former state that is meant are its seats. */
export function withStanding(base: CountryLexicon, standing: Standing, states: readonly FormerState[]): CountryLexicon {
  if (standing.size === 0) return base;
  const meant = new Set(standing.values());
  const seats = new Set(states.flatMap((state) => (meant.has(state.id) ? state.seats.map(foldWord) : [])));
  return {
    ...base,
    at: (words, index) => {
      const hit = base.at(words, index);
      const country = hit && standing.get(hit.country);
      if (country === null) return null;
      if (!hit || country === undefined) return hit;
      return { ...hit, country, form: seats.has(words[index]?.key ?? '') ? 'seat' : hit.form };
    },
  };
}

/** The leaders of heirs as those of the states that these stand for. */
function leadersStanding(index: LeaderIndex, standing: Standing): LeaderIndex {
  if ([...standing.values()].every((country) => country === null)) return index;
  const moved = new Map<Leader, Leader>();
  const move = (leader: Leader): Leader => {
    const country = standing.get(leader.country);
    if (!country) return leader;
    const known = moved.get(leader) ?? { ...leader, country };
    moved.set(leader, known);
    return known;
  };
  return { ...index, byKey: { get: (key) => index.byKey.get(key)?.map(move) } };
}
