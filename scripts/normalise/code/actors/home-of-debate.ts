import { allMatches } from '../all-matches.ts';
import type { Unsettled } from './settle-parties.ts';

/** How members of a parliament address each other. */
const ADDRESS =
  /\b(?:Mr|Madam|Mister)\.? (?:Deputy )?Speaker\b|\b[Hh]on(?:\.|ou?rable) (?:[Ff]riend|[Mm]ember|[Ll]ady|[Gg]entleman|[Ss]enator)s?\b|\bHansard\b|\bHonou?rable Members?\b/g;

/** So many make a debate. */
const ENOUGH = 2;

/**
 * The country whose parliament debates: its members say `we` and `this country` and name the other.
 *
 * `Madam Speaker, we asked Ruritania …; Ruritania …` in an article on two countries → the one named less.
 * @param scores how much an article speaks of each country
 * @returns null where no parliament debates, or both countries are named alike
 */
export function homeOfDebate(
  { article }: Pick<Unsettled, 'article'>,
  pair: readonly [string, string],
  scores: ReadonlyMap<string, number>,
): string | null {
  if (allMatches(article.text, ADDRESS).length < ENOUGH) return null;
  const [first, second] = pair.map((country) => scores.get(country) ?? 0);
  if (first === undefined || second === undefined || first === second) return null;
  return first < second ? pair[0] : pair[1];
}
