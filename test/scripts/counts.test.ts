import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { count, countGrammar, countRecords, countVitest } from '../../scripts/lib/counts.mjs';

describe('counting what runners report', () => {
  test('tells passed from failed', () => {
    expect(count(['passed', 'failed', 'passed'], false)).toEqual({ passed: 2, failed: 1 });
  });

  test('takes a test left out for a failed one', () => {
    expect(count(['passed', 'skipped'], true)).toEqual({ passed: 1, failed: 1 });
  });

  test('takes a runner without any test for a failed one', () => {
    expect(count([], true)).toEqual({ passed: 0, failed: 1 });
  });

  test('takes a runner that broke off after its last good test for a failed one', () => {
    expect(count(['passed'], false)).toEqual({ passed: 1, failed: 1 });
  });

  test('sees in the records of a suite inside VS Code that it broke off', () => {
    const start = { kind: 'start', total: 2 } as const;
    const passed = { kind: 'test', title: 'opens', state: 'passed' } as const;
    expect(countRecords([start, passed, { kind: 'end' }], 0)).toEqual({ passed: 1, failed: 0 });
    expect(countRecords([start, passed], 0)).toEqual({ passed: 1, failed: 1 });
  });

  test('sees in the report of Vitest a file that could not be loaded', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-counts-'));
    const file = path.join(folder, 'report.json');
    const passed = { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] };
    writeFileSync(
      file,
      JSON.stringify({ testResults: [passed, { status: 'failed', assertionResults: [] }] }),
    );
    expect(countVitest(file, 1)).toEqual({ passed: 2, failed: 1 });
    expect(countVitest(`${file}.missing`, 0)).toEqual({ passed: 0, failed: 1 });
    rmSync(folder, { recursive: true });
  });

  test('counts the files of the grammar tests, a failing one once', () => {
    const output = [
      '✓ test/grammar/byline.test.article run successfuly.',
      'ERROR test/grammar/links.test.article:3:1:4 Missing required scopes: [ a ] actual scopes: [b]',
      'ERROR test/grammar/links.test.article:5:1:4 Missing required scopes: [ a ] actual scopes: [b]',
      "ERROR can't parse testcase: test/grammar/odd.test.article",
    ].join('\n');
    expect(countGrammar(output, 1)).toEqual({ passed: 1, failed: 2 });
  });
});
