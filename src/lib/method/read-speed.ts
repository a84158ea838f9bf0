import { existsSync, readFileSync } from 'node:fs';
import { speedSchema, type Speed } from './speed.ts';

const FILE = 'tests/bench/speed.json';

/** What the bench measured last; null where the code stands without its tests. */
export const readSpeed = (): Speed | null =>
  existsSync(FILE) ? speedSchema.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : null;
