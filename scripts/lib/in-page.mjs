import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments } from './chromium.mjs';
import { testOutput } from './paths.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** A suite that is silent for so long has stopped: its own waiting ends earlier, and with words. */
const patience = 3 * 60_000;

/** What people read of a suite's words; the rest, VS Code's own, goes into the log. */
const forPeople = /^ {2}[✓✗│-] /;

/**
 * Opens a VS Code whose address names a test suite, and waits until the suite has ended.
 *
 * @param {object} options
 * @param {string} options.executablePath the browser
 * @param {string} options.address
 * @param {string} options.name of the log, and of the screenshot of a run that did not end
 * @param {(line: string) => void} [options.onLine] called with each line that the suite writes
 * @returns {Promise<number>} the suite's exit code
 */
export async function runSuiteInPage({ executablePath, address, name, onLine = () => {} }) {
  mkdirSync(testOutput, { recursive: true });
  const log = createWriteStream(path.join(testOutput, `${name}.log`));
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const end = awaitEnd(page);
    page.on('console', (message) => log.write(`[page] ${message.text()}\n`));
    page.on('pageerror', (error) => log.write(`[page] ${error.stack ?? error.message}\n`));
    // VS Code looks for these two functions when its address names a suite.
    await page.exposeFunction('codeAutomationExit', end.ended);
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ _type, /** @type {unknown[]} */ words) => {
        end.alive();
        for (const line of words.join(' ').split('\n')) {
          log.write(`${line}\n`);
          if (forPeople.test(line)) console.log(line);
          onLine(line);
        }
      },
    );
    await page.goto(address);
    return await end.code.catch(async (error) => {
      throw new Error(`${error instanceof Error ? error.message : error} ${await lastSight(page, name)}`);
    });
  } finally {
    await browser.close();
    log.end();
  }
}

/**
 * @param {Page} page
 * @returns {{ code: Promise<number>, ended: (code: number) => void, alive: () => void }}
 */
function awaitEnd(page) {
  /** @type {(code: number) => void} */
  let resolve = () => {};
  /** @type {(error: Error) => void} */
  let reject = () => {};
  /** @type {Promise<number>} */
  const code = new Promise((...settle) => ([resolve, reject] = settle));
  const timer = setTimeout(() => reject(new Error('The suite is silent.')), patience);
  page.on('crash', () => reject(new Error('The page has crashed.')));
  page.on('close', () => reject(new Error('The page has closed.')));
  code.catch(() => {}).finally(() => clearTimeout(timer));
  return { code, ended: resolve, alive: () => timer.refresh() };
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function lastSight(page, name) {
  const file = path.join(testOutput, `${name}-did-not-end.png`);
  try {
    await page.screenshot({ path: file, timeout: 10_000 });
    return `Its last sight: ${file}`;
  } catch {
    return 'No screenshot could be made.';
  }
}
