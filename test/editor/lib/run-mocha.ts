// Mocha's browser build runs in both extension hosts: it reads no files and starts no processes.
import 'mocha/mocha.js';
import type { TestRecord } from './report.ts';

/** Every test awaits a condition and says itself which one never came, long before this. */
const timeout = 170_000;

/**
 * Runs the tests that `define` declares. Rejects when one fails, as VS Code expects of a suite.
 *
 * @param define declares the tests
 * @param report is called with each record as it comes
 */
export function runMocha(define: () => void, report: (record: TestRecord) => void): Promise<void> {
  // Not the ready-made `mocha` of the browser build: its `run` asks the page's address for options, and an
  // extension host has none.
  const runner = new Mocha({ ui: 'bdd', timeout, reporter: reporterTo(report) });
  // Sets `describe` and its kin up, as loading a test file would.
  runner.suite.emit('pre-require', globalThis, null, runner);
  define();
  return new Promise((resolve, reject) => {
    runner.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} tests failed.`));
    });
  });
}

function reporterTo(report: (record: TestRecord) => void) {
  const marks = { passed: '✓', failed: '✗', skipped: '-' } as const;
  return class extends Mocha.reporters.Base {
    constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
      super(runner, options);
      const tell = (state: keyof typeof marks) => (test: Mocha.Test, error?: unknown) => {
        const title = test.fullTitle();
        const why = error instanceof Error ? (error.stack ?? error.message) : '';
        const seconds = Math.round((test.duration ?? 0) / 1000);
        const line = `  ${marks[state]} ${title}${seconds > 1 ? ` (${seconds} s)` : ''}`;
        console.log([line, ...why.split('\n').filter(Boolean)].join('\n  │ '));
        report({ kind: 'test', title, state });
      };
      runner.on('start', () => report({ kind: 'start', total: runner.total }));
      runner.on('pass', tell('passed'));
      runner.on('fail', tell('failed'));
      runner.on('pending', tell('skipped'));
      runner.on('end', () => report({ kind: 'end' }));
    }
  };
}
