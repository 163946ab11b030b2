import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { countGrammar, countVitest } from './counts.mjs';
import { ensureEditorHost } from './editor-host.mjs';
import { chooseEditor } from './editor.mjs';
import { inProject, testOutput } from './paths.mjs';
import { capture } from './run.mjs';
import { runInCodeServer, runInDesktop, runInWorker } from './suites.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {{ name: string, title: string, run: () => Promise<Counts> }} Part */

/** @type {Part} */
const unit = {
  name: 'unit',
  title: 'Core, language server and command line',
  run: () => vitest('unit', 'vitest.config.mts'),
};

/** @type {Part} */
const grammar = {
  name: 'grammar',
  title: 'Grammar of .article files',
  async run() {
    const args = ['--config', 'package.json', '--compact', 'test/grammar/**/*.test.article'];
    const { code, output } = await capture(
      process.execPath,
      [tool('textmate-grammar-test/dist/unit.js'), ...args],
      {
        echo: true,
        env: { NO_COLOR: '1', FORCE_COLOR: undefined },
      },
    );
    return countGrammar(output, code);
  },
};

/** @type {Part} */
const editor = {
  name: 'editor',
  title: 'Inside VS Code',
  async run() {
    const chosen = await chooseEditor();
    if (chosen.kind === 'desktop') return runInDesktop(chosen.executable);
    await ensureEditorHost();
    return runInCodeServer(await ensureChromium());
  },
};

/** @type {Part} */
const browser = {
  name: 'browser',
  title: "Inside VS Code's web worker, in a browser",
  async run() {
    await ensureEditorHost();
    return runInWorker(await ensureChromium());
  },
};

/** @type {Part} */
const seen = {
  name: 'seen',
  title: 'What a person sees, with the packaged extension',
  run: () => vitest('seen', 'test/seen/vitest.config.mts'),
};

/** @type {Part} */
const desktop = {
  name: 'desktop',
  title: 'Inside desktop VS Code',
  async run() {
    process.env['COPYDESK_EDITOR'] = 'desktop';
    return editor.run();
  },
};

/** What `npm test` runs, in this order. */
export const parts = [unit, grammar, editor, browser, seen];

/** What it can run when asked for by name. */
export const namedParts = [...parts, desktop];

/**
 * Runs a part. One that breaks off counts as a failed test.
 *
 * @param {Part} part
 * @returns {Promise<Counts & { summary: string }>}
 */
export async function runPart({ title, run }) {
  console.log(`\n── ${title}`);
  const began = Date.now();
  /** @type {Counts} */
  let counts;
  try {
    counts = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts = { passed: 0, failed: 1 };
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  return { ...counts, summary: `${title}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)` };
}

/**
 * @param {string} name of the report
 * @param {string} config
 */
async function vitest(name, config) {
  const report = path.join(testOutput, `${name}.json`);
  mkdirSync(testOutput, { recursive: true });
  // A report of an earlier run must not speak for this one.
  rmSync(report, { force: true });
  const args = [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { code } = await capture(process.execPath, [tool('vitest/vitest.mjs'), ...args], {
    echo: true,
    env: colours,
  });
  if (!existsSync(report)) console.error(`The runner ended with code ${code} and left no report.`);
  return countVitest(report, code);
}

/** The runners write into a pipe; whether there is a terminal behind it only this process knows. */
const colours = process.stdout.isTTY
  ? { FORCE_COLOR: '1', NO_COLOR: undefined }
  : { FORCE_COLOR: undefined, NO_COLOR: '1' };

/** @param {string} file within node_modules */
const tool = (file) => inProject('node_modules', ...file.split('/'));
