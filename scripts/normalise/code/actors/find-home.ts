import { findCountries } from './sentence-words.ts';
import type { Unsettled } from './settle-parties.ts';
import { readWords } from './words.ts';

/**
 * The country where an article was written, from its dateline: what its own voice calls `our country`.
 * @returns null where the dateline names no known place
 */
export function findHome({ article, countries }: Pick<Unsettled, 'article' | 'countries'>): string | null {
  const { value } = article.facts.dateline;
  if (!value) return null;
  return findCountries(readWords(value), countries).find((hit) => hit !== null)?.country ?? null;
}
