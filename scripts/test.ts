import './assert-node.ts';
import { main, runScript, runTool } from './tools/run.ts';

/** All checks and all tests, as CI runs them; arguments go to Vitest: `npm test -- --project unit`. */
await main(async () => {
  const chosen = process.argv.slice(2);
  if (chosen.length === 0) await runScript('scripts/check.ts');
  await runTool('vitest', ['run', ...chosen]);
});
