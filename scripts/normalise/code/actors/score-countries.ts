import type { Unsettled } from './settle-parties.ts';

/** How much each kind of mention says that the article is about a country. */
const WEIGHT = { country: 1, demonym: 0.8, seat: 0.7, person: 1.5, office: 1.5, name: 0 } as const;

/** A town says rather where than who. */
export const TOWN = 0.3;

/** `«c0» and «d1»`, `«c0» «c1»` (a hyphen between): two countries named together, in no longer list. */
const TOGETHER =
  /(?<!«[cds]\d+» (?:, |and |, and ))«[cds](\d+)» (?:, |and )?(?=«[cds](\d+)»(?! (?:, |and |, and )(?:the )?«[cds]))/g;

/**
 * Scores the countries of an article by how it names them: a name 1, an office of the country 1.5, named together with
 * another 2, in the title double.
 */
export function scoreCountries({
  mentions,
  encoded,
  words,
}: Pick<Unsettled, 'mentions' | 'encoded' | 'words'>): Map<string, number> {
  const scores = new Map<string, number>();
  const add = (country: string | null | undefined, points: number): void => {
    if (country) scores.set(country, (scores.get(country) ?? 0) + points);
  };
  mentions.forEach((list, index) => {
    const factor = words[index]?.sentence.block.kind === 'title' ? 2 : 1;
    for (const mention of list) add(mention.party, factor * (mention.isTown ? TOWN : WEIGHT[mention.kind]));
    const sentence = encoded[index];
    for (const match of sentence?.code.matchAll(TOGETHER) ?? []) {
      const [one, other] = [sentence?.mentions[Number(match[1])]?.party, sentence?.mentions[Number(match[2])]?.party];
      if (one === other) continue;
      add(one, 2);
      add(other, 2);
    }
  });
  return scores;
}
