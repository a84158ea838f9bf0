import './assert-node.ts';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { evaluationFigures } from './evaluate/figures.ts';
import { printScore } from './evaluate/print.ts';
import { scoreSets } from './evaluate/score-sets.ts';
import { SETS } from './evaluate/sets.ts';

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
const scores = await scoreSets(wanted);
for (const set of wanted) {
  const score = scores.get(set.name);
  if (score) printScore(set, score, options.errors);
}
if (options.write)
  await writeFile('content/record/evaluation.json', `${JSON.stringify(evaluationFigures(scores), null, 2)}\n`);
