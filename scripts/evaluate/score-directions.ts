import type { Direction } from '../normalise/code/actors/tally-visits.ts';
import type { Share } from './score.ts';

/** Of a visit in the record: who came, where, and the articles that tell of it. */
export interface ScoredVisit {
  visitor: { party: string };
  host: string;
  sources: readonly { article: string }[];
}

/**
 * How often a run has who visited whom, and no other visit, of hand-coded articles on one visit.
 * @param directions by the id of the article, see `directionsOf`
 */
export function scoreDirections(visits: readonly ScoredVisit[], directions: ReadonlyMap<string, Direction>): Share {
  const right = [...directions].filter(([article, { visitor, host }]) => {
    const [visit, ...others] = visits.filter(({ sources }) => sources.some((source) => source.article === article));
    return others.length === 0 && visit?.host === host && visit.visitor.party === visitor;
  });
  return { right: right.length, of: directions.size };
}
