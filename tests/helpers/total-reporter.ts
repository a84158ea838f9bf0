import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line for whoever reads the log: `212 passed, 0 failed`. */
export default class TotalReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      // A file that cannot be loaded has no tests that could fail.
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
    }
    // After what the other reporters still have to print.
    process.once('exit', () => {
      console.log(`\n${passed} passed, ${failed} failed`);
    });
  }
}
