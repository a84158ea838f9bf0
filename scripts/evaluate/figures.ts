import type { Evaluation, Figure } from '../../src/lib/method/evaluation.ts';
import type { Measure } from './b-cubed.ts';
import type { Share } from './score.ts';
import type { SetScore } from './score-sets.ts';
import { SETS } from './sets.ts';

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const NOTHING = { precision: null, recall: null, f1: null, right: null, of: null };
const measured = (title: string, { precision, recall, f1 }: Measure): Figure => ({
  title,
  ...NOTHING,
  precision: rounded(precision),
  recall: rounded(recall),
  f1: rounded(f1),
});
const shared = (title: string, { right, of }: Share): Figure => ({ title, ...NOTHING, right, of });

/** The figures that the method page shows, set by set. */
export const evaluationFigures = (scores: ReadonlyMap<string, SetScore>): Evaluation => ({
  note: 'The machine’s coding, without the desk’s decisions, against coding by hand; statements count when their action is right.',
  sets: SETS.flatMap(({ name, title, limits }) => {
    const score = scores.get(name);
    return score ? [{ title: `${title}. ${limits}`, figures: figuresOf(score) }] : [];
  }),
});

const figuresOf = (score: SetScore): Figure[] => [
  measured('Sentences that carry a statement', score.sentences),
  measured('Statements with their action', score.statements),
  shared('Parties', score.parties),
  shared('Primary sector', score.primarySector),
  measured('Merged within a visit (B³)', score.merged),
  measured('Linked across visits (B³)', score.linked),
  measured('Tied to the visit (B³)', score.visits),
  shared('Who visited whom', score.directions),
];
