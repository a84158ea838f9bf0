import { defineConfig } from 'vitest/config';

/** A zone that is never UTC and changes its clocks: a date that is read or written locally shows. */
const ZONE = 'America/St_Johns';

/** Tests of one folder, in their own project. */
const project = (name: string, more: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], env: { TZ: ZONE }, ...more },
});

/** Tests that read the built site; it is built once, where it is missing or older than what it is made from. */
const onDist = { globalSetup: ['tests/site/build-once.ts'], testTimeout: 120_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    reporters: ['default', './tests/helpers/total-reporter.ts'],
    projects: [
      project('unit'),
      project('golden', { testTimeout: 60_000 }),
      project('robustness', { testTimeout: 60_000 }),
      project('site', onDist),
      // One browser at a time: two would disturb each other on two cores.
      project('e2e', { ...onDist, fileParallelism: false }),
    ],
  },
});
