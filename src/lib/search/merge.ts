/** A page that answers a search, as the engine reports it before anything of the page is loaded. */
export interface Ranked {
  page: number;
  score: number;
}

/** Tells a group of pages from all others. */
export type Group = (page: number) => boolean;

/**
 * Joins the answers to several searches: scores are made comparable by each search's best, and a page found by more
 * than one counts for each.
 */
export function mergeAnswers<Hit extends Ranked>(answers: readonly (readonly Hit[])[]): Hit[] {
  const [only] = answers;
  if (only && answers.length === 1) return [...only];
  return added(answers.flatMap((hits) => scaled(hits, (share) => share)));
}

/** Joins the answers to the parts of a query: a page that has more of them, or weightier ones, comes first. */
export const mergeParts = <Hit extends Ranked>(parts: readonly { hits: readonly Hit[]; weight: number }[]): Hit[] =>
  added(parts.flatMap(({ hits, weight }) => scaled(hits, (share) => weight * (1 + share))));

/** Hits with new scores, from the share that each has of the best. */
function scaled<Hit extends Ranked>(hits: readonly Hit[], worth: (share: number) => number): Hit[] {
  const best = hits.reduce((most, { score }) => Math.max(most, score), Number.MIN_VALUE);
  return hits.map((hit) => ({ ...hit, score: worth(hit.score / best) }));
}

/** Each page once, with the sum of its scores, the best first. */
function added<Hit extends Ranked>(hits: readonly Hit[]): Hit[] {
  const total = new Map<number, Hit>();
  for (const hit of hits) {
    const known = total.get(hit.page);
    total.set(hit.page, known ? { ...known, score: known.score + hit.score } : hit);
  }
  return [...total.values()].sort((a, b) => b.score - a.score);
}

/** Puts the hits of one group behind all others and keeps the order within both. */
export const putLast = <Hit extends Ranked>(hits: readonly Hit[], group: Group): Hit[] => [
  ...hits.filter(({ page }) => !group(page)),
  ...hits.filter(({ page }) => group(page)),
];

/** Some hits, and behind them all others. */
export const leadBy = <Hit extends Ranked>(first: readonly Hit[], others: readonly Hit[]): Hit[] => {
  const pages = new Set(first.map(({ page }) => page));
  return [...first, ...others.filter(({ page }) => !pages.has(page))];
};

/** Gives the hits of one group an advantage over others that answer about as well. */
export function favour<Hit extends Ranked>(hits: readonly Hit[], group: Group, factor: number): Hit[] {
  const worth = ({ page, score }: Hit): number => (group(page) ? score * factor : score);
  return [...hits].sort((a, b) => worth(b) - worth(a));
}
