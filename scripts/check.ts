import './assert-node.ts';
import { CommandFailed, main, runTool } from './tools/run.ts';

/** Types, lint and format: each says itself what is wrong. */
const CHECKS = [
  ['astro', ['check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning']],
  ['eslint', ['--max-warnings', '0', '.']],
  ['prettier', ['--check', '--log-level', 'warn', '.']],
] as const;

/** Runs every check, so that one run names all that is wrong. */
await main(async () => {
  const failed: string[] = [];
  for (const [tool, args] of CHECKS) {
    try {
      await runTool(tool, args);
    } catch (cause) {
      if (!(cause instanceof CommandFailed)) throw cause;
      failed.push(tool);
    }
  }
  if (failed.length > 0) throw new CommandFailed(`npm run check (${failed.join(', ')})`, 1);
});
