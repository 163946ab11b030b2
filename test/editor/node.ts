// The suite for VS Code's Node extension host: desktop VS Code and code-server.
import { appendFileSync } from 'node:fs';
import { runMocha } from './lib/run-mocha.ts';
import { changes } from './suites/changes.ts';
import { essentials } from './suites/essentials.ts';
import { keys } from './suites/keys.ts';
import { readOnly } from './suites/read-only.ts';
import { workspaces } from './suites/workspaces.ts';

/** Called by VS Code; the script that started it names the file for the records. */
export function run(): Promise<void> {
  const file = process.env['COPYDESK_TEST_REPORT'];
  return runMocha(
    () => {
      essentials();
      workspaces();
      changes();
      keys();
      readOnly();
    },
    (record) => {
      if (file) appendFileSync(file, `${JSON.stringify(record)}\n`);
    },
  );
}
