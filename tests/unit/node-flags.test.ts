import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NODE_FLAGS } from '../../scripts/tools/run.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

it.each(['start', 'normalise', 'build'])('npm run %s gives Node the room that is measured', (name) => {
  expect(scripts[name]).toContain(`node ${NODE_FLAGS.join(' ')} `);
});
