import { allMatches } from '../all-matches.ts';
import type { Mention } from './mention.ts';
import type { Unsettled } from './settle-parties.ts';

/** How much each kind of mention says that the article is about a country. */
const WEIGHT = { country: 1, demonym: 0.8, seat: 0.7, person: 1.5, office: 1.5, name: 0 } as const;

/** From here on a listed country is spoken of enough to be a side beside two that the article introduces. */
const SPOKEN_OF = 5;

/** A town says rather where than who. */
export const TOWN = 0.3;

/** Each mention of a leader of whom the article says no country: those of third countries are named in passing. */
const FAME = 0.5;

/** An office that publishes writes of its own country, and may call it nothing but `we`. */
const PUBLISHES = 4;

/** `«c0» and «d1»`, `«c0» «c1»` (a hyphen between): two countries named together, in no longer list. */
const TOGETHER =
  /(?<!«[cds]\d+» (?:, |and |, and ))«[cds](\d+)» (?:, |and )?(?=«[cds](\d+)»(?! (?:, |and |, and )(?:the )?«[cds]))/g;

/**
 * Scores the countries of an article by how it names them: a name 1, an office of the country 1.5, named together with
 * another 2, in the title double. What only the fame of a leader tells counts less, but each time.
 */
export function scoreCountries({
  mentions,
  encoded,
  words,
  publisher,
}: Pick<Unsettled, 'mentions' | 'encoded' | 'words' | 'publisher'>): Map<string, number> {
  const scores = new Map<string, number>();
  const add = (country: string | null | undefined, points: number): void => {
    if (country) scores.set(country, (scores.get(country) ?? 0) + points);
  };
  add(publisher, PUBLISHES);
  const famous = countriesOfFamous(mentions.flat());
  mentions.forEach((list, index) => {
    const factor = words[index]?.sentence.block.kind === 'title' ? 2 : 1;
    for (const mention of list) {
      add(mention.party, factor * weightOf(mention));
      add(famous.get(mention.person), factor * FAME);
    }
    const sentence = encoded[index];
    for (const match of sentence ? allMatches(sentence.code, TOGETHER) : []) {
      const [one, other] = [sentence?.mentions[Number(match[1])], sentence?.mentions[Number(match[2])]];
      if (!one || !other || one.party === other.party || one.isTown || other.isTown || isRoute(one, other)) continue;
      add(one.party, 2);
      add(other.party, 2);
    }
  });
  return scores;
}

/** What a mention says of its country by itself. */
const weightOf = ({ fame, isTown, kind }: Mention): number => (fame ? 0 : isTown ? TOWN : WEIGHT[kind]);

/** The countries of people that only their fame tells, by index of the person. */
const countriesOfFamous = (mentions: readonly Mention[]): ReadonlyMap<number | null, string | null> =>
  new Map(mentions.flatMap(({ fame, person, party }) => (fame === 'leader' ? [[person, party] as const] : [])));

/** `the Strelsau-Edelweiss flight`: two towns that a hyphen joins are the ends of a line, and no two governments. */
const isRoute = (one: Mention, other: Mention): boolean =>
  one.kind === 'seat' && other.kind === 'seat' && other.start - one.end === 1;

/**
 * Leaves out countries of the general list that are named now and then in an article on two that it introduces.
 * @param introduced ids of the countries that the article introduces
 */
export const withoutBystanders = (
  scores: ReadonlyMap<string, number>,
  introduced: readonly string[],
): ReadonlyMap<string, number> =>
  introduced.length < 2
    ? scores
    : new Map([...scores].filter(([country, score]) => introduced.includes(country) || score >= SPOKEN_OF));
