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
  const merged = new Map<string, { hit: Hit; total: number }>();
  for (const hits of answers) {
    const best = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
    for (const hit of hits) {
      const known = merged.get(hit.id);
      merged.set(hit.id, { hit: known?.hit ?? hit, total: (known?.total ?? 0) + hit.score / best });
    }
  }
  return [...merged.values()].sort((a, b) => b.total - a.total).map(({ hit, total }) => ({ ...hit, score: total }));
}

/** Puts the hits of one group before all others and keeps the order within both. */
export const putFirst = <Hit extends Ranked>(hits: readonly Hit[], group: ReadonlySet<string>): Hit[] => [
  ...hits.filter(({ id }) => group.has(id)),
  ...hits.filter(({ id }) => !group.has(id)),
];

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
