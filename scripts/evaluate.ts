import './assert-node.ts';
import { writeFile } from 'node:fs/promises';
import { evaluationFigures } from './evaluate/figures.ts';
import { printScore } from './evaluate/print.ts';
import { scoreSets } from './evaluate/score-sets.ts';
import { SETS } from './evaluate/sets.ts';
import { UserError } from './normalise/user-error.ts';
import { named, readArguments } from './tools/read-arguments.ts';
import { main } from './tools/run.ts';

const USAGE = `npm run evaluate [-- --sets NAME,NAME --errors | --write]

Scores the machine against the hand-coded sets, with the desk off.

  --sets NAME,…  these sets alone  (${SETS.map(({ name }) => name).join(', ')})
  --errors       print what was wrong
  --write        write the figures of all sets, which the method page shows`;

await main(async () => {
  const { values: options } = readArguments('evaluate', {
    options: {
      sets: { type: 'string' },
      errors: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const place = { command: 'evaluate', field: '--sets' };
  const wanted = options.sets?.split(',').map((name) => named(name, SETS, place)) ?? SETS;
  if (options.write && wanted !== SETS)
    throw new UserError([
      {
        file: 'evaluate',
        field: '--write',
        message: 'expected all sets, found some: the figures of the others would be lost',
        fix: 'Leave --sets out.',
      },
    ]);
  const scores = await scoreSets(wanted);
  for (const set of wanted) {
    const score = scores.get(set.name);
    if (score) printScore(set, score, options.errors);
  }
  if (options.write)
    await writeFile('content/record/evaluation.json', `${JSON.stringify(evaluationFigures(scores), null, 2)}\n`);
});
