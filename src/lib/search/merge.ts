/** A page that answers a search, as the engine reports it before anything of the page is loaded. */
export interface Ranked {
  id: string;
  score: number;
}

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
  const best = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
  return hits.map((hit) => ({ ...hit, score: worth(hit.score / best) }));
}

/** Each page once, with the sum of its scores, the best first. */
function added<Hit extends Ranked>(hits: readonly Hit[]): Hit[] {
  const total = new Map<string, Hit>();
  for (const hit of hits) {
    const known = total.get(hit.id);
    total.set(hit.id, known ? { ...known, score: known.score + hit.score } : hit);
  }
  return [...total.values()].sort((a, b) => b.score - a.score);
}

/** Puts the hits of one group before all others and keeps the order within both. */
export const putFirst = <Hit extends Ranked>(hits: readonly Hit[], group: ReadonlySet<string>): Hit[] => [
  ...hits.filter(({ id }) => group.has(id)),
  ...hits.filter(({ id }) => !group.has(id)),
];

/** Puts the hits of one group behind all others and keeps the order within both. */
export const putLast = <Hit extends Ranked>(hits: readonly Hit[], group: ReadonlySet<string>): Hit[] => [
  ...hits.filter(({ id }) => !group.has(id)),
  ...hits.filter(({ id }) => group.has(id)),
];

/** Some hits, and behind them all others. */
export const leadBy = <Hit extends Ranked>(first: readonly Hit[], others: readonly Hit[]): Hit[] => {
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...others.filter(({ id }) => !ids.has(id))];
};

/** Gives the hits of one group an advantage over others that answer about as well. */
export function favour<Hit extends Ranked>(hits: readonly Hit[], group: ReadonlySet<string>, factor: number): Hit[] {
  const worth = ({ id, score }: Hit): number => (group.has(id) ? score * factor : score);
  return [...hits].sort((a, b) => worth(b) - worth(a));
}

/** Brings hits into a given order of ids. */
export function inOrderOf<Hit extends Ranked>(hits: readonly Hit[], ids: readonly string[]): Hit[] {
  const place = new Map(ids.map((id, index) => [id, index]));
  return [...hits].sort((a, b) => (place.get(a.id) ?? ids.length) - (place.get(b.id) ?? ids.length));
}
