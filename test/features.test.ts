import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = new URL('../docs/features.md', import.meta.url);
const rows = readFileSync(page, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

it('the table of features has a cell for each tool in every row', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => row.length !== 7 || row.includes(''))).toEqual([]);
});

it('what it says Copydesk does leads to what shows it', () => {
  const cells = rows.map((row) => row.at(-1)!).filter((cell) => !cell.startsWith('no'));
  const targets = cells.map((cell) => /^\[yes\]\((.*)\)$/.exec(cell)?.[1]);
  expect(targets.filter((target) => !target || !existsSync(new URL(target, page)))).toEqual([]);
});
