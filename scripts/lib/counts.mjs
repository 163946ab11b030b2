import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {import('../../test/editor/lib/report.ts').TestRecord} TestRecord */
/** @typedef {{ status: string }} VitestCase */
/** @typedef {{ status: string, assertionResults: VitestCase[] }} VitestFile */

/**
 * Counts what a runner has reported. A test left out counts as failed, for nothing here may be left out
 * silently; so does a runner that failed without saying where, or that has run no test at all.
 *
 * @param {readonly string[]} states of each test
 * @param {boolean} ended whether the runner came to its end and found nothing wrong beside the tests
 * @returns {Counts}
 */
export function count(states, ended) {
  const passed = states.filter((state) => state === 'passed').length;
  const failed = states.length - passed;
  const broken = states.length === 0 || (!ended && failed === 0);
  return { passed, failed: broken ? failed + 1 : failed };
}

/**
 * @param {string} file Vitest's JSON report
 * @param {number} code Vitest's exit code
 */
export function countVitest(file, code) {
  if (!existsSync(file)) return count([], false);
  const report = /** @type {{ testResults: VitestFile[] }} */ (JSON.parse(readFileSync(file, 'utf8')));
  const states = report.testResults.flatMap(({ status, assertionResults }) => [
    ...assertionResults.map((each) => each.status),
    // A file that failed before its first test has none to blame.
    ...(status === 'failed' && !assertionResults.some((each) => each.status === 'failed') ? ['failed'] : []),
  ]);
  return count(states, code === 0);
}

/**
 * @param {readonly TestRecord[]} records of a suite inside VS Code
 * @param {number} code the suite's exit code
 */
export function countRecords(records, code) {
  const states = records.flatMap((record) => (record.kind === 'test' ? [record.state] : []));
  const ended = records.some(({ kind }) => kind === 'end');
  return count(states, ended && code === 0);
}

/**
 * @param {string} output of the grammar tests' runner, in its compact form: a line for each file
 * @param {number} code its exit code
 */
export function countGrammar(output, code) {
  const lines = output.split('\n');
  const passed = lines.filter((line) => /run success/.test(line)).map(() => 'passed');
  const failing = lines
    .map((line) => /^(?:ERROR|✖|×).*?(\S+\.test\.article)/.exec(line)?.[1])
    .filter(Boolean);
  return count([...passed, ...[...new Set(failing)].map(() => 'failed')], code === 0);
}
