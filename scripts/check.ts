import './assert-node.ts';
import { main, runTool } from './tools/run.ts';

/** Types, lint and format; each says itself what is wrong. */
await main(async () => {
  await runTool('astro', ['check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning']);
  await runTool('eslint', ['--max-warnings', '0', '.']);
  await runTool('prettier', ['--check', '--log-level', 'warn', '.']);
});
