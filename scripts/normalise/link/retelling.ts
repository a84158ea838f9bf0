import type { Visit } from '../../../src/schemas/visit.ts';
import type { ReadArticle } from '../read/article-text.ts';

type Retells = Visit['sources'][number]['retells'];

/** Fewest shared matters, and the share of them in one order, from which two reports are taken to retell one text. */
const SHARED_MATTERS = 5;
const SAME_ORDER = 0.6;

/** A source of a visit with its matters in the order in which its text first raises them. */
export interface SourceMatters {
  article: ReadArticle;
  shortName: string;
  topics: readonly string[];
}

/**
 * What a source retells: as its text states, else derived from shared matter and order with a source that states it.
 * @param source the source in question
 * @param others the other sources of the visit
 */
export function retelling({ article, topics }: SourceMatters, others: readonly SourceMatters[]): Retells {
  const own = article.facts.retells;
  if (own.value !== null)
    return { value: own.value, basis: own.basis, ...(own.from === undefined ? {} : { from: own.from }) };
  if (article.facts.genre.value === 'joint-statement') return { value: null, basis: 'unknown' };
  for (const other of others) {
    const said = other.article.facts.retells.value;
    const isWitness = said?.what === 'joint-statement' || other.article.facts.genre.value === 'joint-statement';
    if (!isWitness) continue;
    const common = topics.filter((topic) => other.topics.includes(topic));
    const inOrder = longestRising(common.map((topic) => other.topics.indexOf(topic)));
    if (common.length < SHARED_MATTERS || inOrder < common.length * SAME_ORDER) continue;
    const from = `shares ${common.length} matters with ${other.shortName}, ${inOrder} of them in the same order`;
    return { value: { what: 'joint-statement', by: said?.by ?? null }, basis: 'derived', from };
  }
  return { value: null, basis: 'unknown' };
}

/** Length of the longest rising subsequence (patience sorting). */
const longestRising = (places: readonly number[]): number => {
  const tops: number[] = [];
  for (const place of places) {
    const at = tops.findIndex((top) => top >= place);
    tops[at < 0 ? tops.length : at] = place;
  }
  return tops.length;
};
