import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line, and fails it where a test was skipped that should have run. */
export default class PlainSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      // A file that cannot be loaded has no tests to fail.
      const broken = module.state() === 'failed' && [...module.children.allTests()].length === 0;
      if (broken) count.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') count.passed += 1;
        else if (state === 'failed') count.failed += 1;
        else {
          count.skipped += 1;
          console.log(`skipped: ${test.fullName}`);
        }
      }
    }
    if (process.env['ILLUSTRATE_TEST_ALL'] && count.skipped > 0) {
      console.log('Nothing may be skipped here.');
      process.exitCode = 1;
    }
    console.log(`Tests: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
