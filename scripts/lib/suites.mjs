import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addressOfSuite, startCodeServer, suiteArguments } from './code-server.mjs';
import { countRecords } from './counts.mjs';
import { runSuiteInPage } from './in-page.mjs';
import { inProject, root } from './paths.mjs';
import { desktopArguments, makeProfile } from './profile.mjs';
import { startWebEditor } from './web-editor.mjs';

/** @typedef {import('../../test/editor/lib/report.ts').TestRecord} TestRecord */

const suite = inProject('dist', 'test', 'node.js');
const recordMark = '@copydesk-test ';

/**
 * Runs the suite in code-server's Node extension host.
 *
 * @param {string} executablePath the browser that shows it
 */
export async function runInCodeServer(executablePath) {
  const desk = makeDesk();
  const server = await startCodeServer({ args: suiteArguments, env: { COPYDESK_TEST_REPORT: desk.report } });
  try {
    const address = addressOfSuite(server, { workspace: desk.workspace, extension: root, suite });
    const code = await runSuiteInPage({ executablePath, address, name: 'editor' });
    return countRecords(desk.records(), code);
  } finally {
    await server.stop();
    desk.remove();
  }
}

/**
 * Runs the suite in desktop VS Code.
 *
 * @param {string} vscodeExecutablePath
 */
export async function runInDesktop(vscodeExecutablePath) {
  const { runTests, TestRunFailedError } = await import('@vscode/test-electron');
  const desk = makeDesk();
  const profile = makeProfile(path.join('User', 'settings.json'));
  try {
    const code = await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      extensionTestsEnv: { COPYDESK_TEST_REPORT: desk.report },
      launchArgs: [desk.workspace, ...desktopArguments(profile.folder)],
    }).catch((/** @type {unknown} */ error) => {
      if (error instanceof TestRunFailedError) return error.code ?? 1;
      throw error;
    });
    return countRecords(desk.records(), code);
  } finally {
    profile.remove();
    desk.remove();
  }
}

/**
 * Runs the essentials in the web-worker extension host of a VS Code that is only a static site.
 *
 * @param {string} executablePath the browser
 */
export async function runInWorker(executablePath) {
  const editor = await startWebEditor('dist/test/worker.js');
  /** @type {TestRecord[]} */
  const records = [];
  try {
    const code = await runSuiteInPage({
      executablePath,
      address: editor.address,
      name: 'browser',
      onLine: (line) => {
        if (line.startsWith(recordMark)) records.push(JSON.parse(line.slice(recordMark.length)));
      },
    });
    return countRecords(records, code);
  } finally {
    await editor.stop();
  }
}

/** A workspace of two empty folders, and the file where the suite reports. */
function makeDesk() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-desk-'));
  const workspace = path.join(folder, 'desk.code-workspace');
  const folders = ['politics', 'archive'].map((name) => ({ path: name }));
  for (const each of folders) mkdirSync(path.join(folder, each.path));
  writeFileSync(workspace, JSON.stringify({ folders }));
  const report = path.join(folder, 'records.jsonl');
  writeFileSync(report, '');
  return {
    workspace,
    report,
    /** @returns {TestRecord[]} */
    records: () =>
      readFileSync(report, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => /** @type {TestRecord} */ (JSON.parse(line))),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
