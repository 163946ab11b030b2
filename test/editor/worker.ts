// The suite for VS Code's web-worker extension host: vscode.dev and its like.
import { recordMark } from './lib/report.ts';
import { runMocha } from './lib/run-mocha.ts';
import { essentials } from './suites/essentials.ts';
import { keptArchive } from './suites/kept-archive.ts';

/** Called by VS Code. */
export function run(): Promise<void> {
  const suite = (): void => {
    essentials();
    keptArchive();
  };
  return runMocha(suite, (record) => console.log(recordMark + JSON.stringify(record)));
}
