// The suite for VS Code's web-worker extension host: vscode.dev and its like.
import { recordMark } from './lib/report.ts';
import { runMocha } from './lib/run-mocha.ts';
import { essentials } from './suites/essentials.ts';

/** Called by VS Code. */
export function run(): Promise<void> {
  return runMocha(essentials, (record) => console.log(recordMark + JSON.stringify(record)));
}
