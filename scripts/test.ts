import './assert-node.ts';
import { CommandFailed, main, runScript, runTool } from './tools/run.ts';

/** All checks and all tests, as CI runs them; arguments go to Vitest: `npm test -- --project unit`. */
await main(async () => {
  const chosen = process.argv.slice(2);
  // Tests are run even where a check fails: both are worth knowing at once.
  const checked = chosen.length > 0 ? null : await failureOf(runScript('scripts/check.ts'));
  await runTool('vitest', ['run', ...chosen]);
  if (checked) throw checked;
});

/** How a command failed, or null where it did not. */
async function failureOf(command: Promise<void>): Promise<CommandFailed | null> {
  try {
    await command;
    return null;
  } catch (cause) {
    if (cause instanceof CommandFailed) return cause;
    throw cause;
  }
}
