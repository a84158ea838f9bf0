import './assert-node.ts';
import { runStages } from './fuzz/run-stages.ts';
import { STAGES } from './fuzz/stages.ts';
import { named, positive, readArguments, whole } from './tools/read-arguments.ts';
import { main } from './tools/run.ts';

const USAGE = `npm run fuzz [-- --share 0.1 --seed 7 --stage NAME]

Gives each stage inputs that nobody would write, and real articles that were damaged, and checks what must hold for any.
  --share   part of the cases to run        (1)
  --seed    where chance begins             (1)
  --stage   one of ${STAGES.map(({ name }) => name).join(', ')}`;

await main(async () => {
  const { values } = readArguments('fuzz', {
    options: {
      share: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      stage: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const chosen =
    values.stage === undefined ? STAGES : [named(values.stage, STAGES, { command: 'fuzz', field: '--stage' })];
  const failed = await runStages(chosen, {
    share: positive(values.share, { command: 'fuzz', field: '--share' }),
    seed: whole(values.seed, { command: 'fuzz', field: '--seed' }),
  });
  if (failed > 0) process.exitCode = 1;
});
