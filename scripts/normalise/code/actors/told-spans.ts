import type { Span } from '../clause.ts';
import type { SettledArticle } from './read-visits.ts';
import type { VisitTally } from './tally-visits.ts';

/**
 * Where an article that tells of several visits tells each: runs of sentences, split so that as many mentions of each
 * visit's own country as can be lie in its run. The runs follow one another in the order in which they are told.
 * @returns a span for each visit, in the order given; null where a visit has no run of its own
 */
export function toldSpans(settled: SettledArticle, visits: readonly VisitTally[]): (Span | null)[] {
  const weights = settled.mentions.map((_, sentence) => visits.map((visit) => evidence(settled, visit, sentence)));
  const order = visits.map((_, index) => index).toSorted((a, b) => centre(weights, a) - centre(weights, b));
  const runs = splitInOrder(weights, order);
  return visits.map((_, index) => spanOf(settled, runs.get(index)));
}

/** How often a sentence of the body names the host. */
function evidence({ mentions, words }: SettledArticle, visit: VisitTally, sentence: number): number {
  if (words[sentence]?.sentence.block.kind === 'title') return 0;
  return (mentions[sentence] ?? []).filter(({ party }) => party === visit.host).length;
}

function centre(weights: readonly number[][], visit: number): number {
  let [sum, total] = [0, 0];
  weights.forEach((row, place) => {
    sum += place * (row[visit] ?? 0);
    total += row[visit] ?? 0;
  });
  return total === 0 ? 0 : sum / total;
}

/** Cuts the sentences into runs, one for each visit in the given order, with the most evidence inside. */
function splitInOrder(
  weights: readonly number[][],
  order: readonly number[],
): Map<number, { from: number; to: number }> {
  let best = order.map((_, place) => (place === 0 ? 0 : -Infinity));
  const steps: number[][] = [];
  for (const row of weights) {
    const cameFrom = best.map((score, place) =>
      place > 0 && (best[place - 1] ?? -Infinity) >= score ? place - 1 : place,
    );
    best = cameFrom.map((from, place) => (best[from] ?? -Infinity) + (row[order[place] ?? 0] ?? 0));
    steps.push(cameFrom);
  }
  const runs = new Map<number, { from: number; to: number }>();
  let place = order.length - 1;
  for (let sentence = weights.length - 1; sentence >= 0; sentence -= 1) {
    const visit = order[place] ?? 0;
    runs.set(visit, { from: sentence, to: runs.get(visit)?.to ?? sentence });
    place = steps[sentence]?.[place] ?? place;
  }
  return runs;
}

function spanOf({ words }: SettledArticle, run: { from: number; to: number } | undefined): Span | null {
  const [first, last] = [words[run?.from ?? -1], words[run?.to ?? -1]];
  return first && last ? { start: first.sentence.start, end: last.sentence.end } : null;
}
