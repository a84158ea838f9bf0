import './assert-node.ts';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Evaluation } from '../src/lib/method/evaluation.ts';
import { evaluationFigures } from './evaluate/figures.ts';
import { readGold } from './evaluate/gold.ts';
import { place } from './evaluate/place.ts';
import { printScore } from './evaluate/print.ts';
import { type Score, score } from './evaluate/score.ts';
import { SETS } from './evaluate/sets.ts';
import { loadPipeline } from './normalise/pipeline.ts';

const { values: options } = parseArgs({
  options: {
    /** Names of sets, joined by commas; all without. */
    sets: { type: 'string' },
    /** Print what was wrong. */
    errors: { type: 'boolean', default: false },
    /** Write the figures that the method page shows. */
    write: { type: 'boolean', default: false },
  },
});

const wanted = SETS.filter(({ name }) => options.sets === undefined || options.sets.split(',').includes(name));
const pipeline = await loadPipeline({ codebook: 'content/codebook', desk: null });
const scores = new Map<string, Score>();
for (const set of wanted) {
  const { record } = await pipeline.run(set.articles);
  const gold = (await Promise.all(set.gold.map(readGold))).flat();
  const result = score(place(gold, record.statements));
  scores.set(set.name, result);
  printScore(set, result, options.errors);
}
if (options.write) {
  const evaluation: Evaluation = evaluationFigures(scores);
  await writeFile('content/record/evaluation.json', `${JSON.stringify(evaluation, null, 2)}\n`);
}
