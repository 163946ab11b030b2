import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { openFile, test, type Window } from './window.ts';

const HARD =
  'Although the commission had previously recommended a comprehensive restructuring of municipal responsibilities, which several administrations subsequently postponed because of budgetary considerations, the council nevertheless approved an extraordinary allocation for preliminary investigations.';
const LONG =
  'The old ferry will stay in the harbour for another week of tests and repairs that its officers had asked the company for, while the county reads the log and finds out who let a ship with no working pump leave the quay.';
const ARTICLE = [
  'Vallhaven puts money aside for a barrier',
  'By Ines Torvald',
  'VALLHAVEN, July 22, 2025 (Copy Wire) — The town council voted on Tuesday to put money aside for a barrier at the mouth of the harbour. The work could begin next spring, and it will take three years at the least.',
  HARD,
  '“We have talked about this for as long as I have lived here, and I have lived here for a long time,” said Liv Aronsen, who leads the harbour board. She said the board was glad.',
  LONG,
  'The barrier will keep the quay dry in most storms. Its gates will stand open on all other days, so that the boats can come and go as they do now. Nobody knows yet what it will cost in the end. The county will pay for half of it.',
  'Shops on the quay were under water twice last winter. The fish market lost its ice house and has not built it up again. A new one is to stand behind the old customs house, further up the hill and away from the sea.',
].join('\n\n');

/** The report's own page, inside of VS Code's frames. */
const pageOf = (window: Window) =>
  window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

async function openReport(
  browser: Parameters<typeof openFile>[0],
  folder: string,
  settings: Record<string, unknown> = {},
): Promise<Window> {
  mkdirSync(path.join(folder, '.vscode'));
  writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  writeFileSync(path.join(folder, 'barrier.txt'), ARTICLE);
  const window = await openFile(browser, folder, 'barrier.txt');
  await window.page.getByRole('button', { name: /^Copydesk: The article reads at/ }).click();
  await pageOf(window).getByRole('toolbar').waitFor();
  return window;
}

describe('the status bar', () => {
  test('tells how the article reads, how long, and of which day it is', async ({ browser, folder }) => {
    writeFileSync(path.join(folder, 'barrier.txt'), ARTICLE);
    const window = await openFile(browser, folder, 'barrier.txt');
    const item = window.page.locator('.statusbar-item', { hasText: /Grade \d+ · \d+ words/ });
    await item.waitFor();
    expect(await item.textContent()).toMatch(/1 min · 22 July 2025, from the dateline$/);
    await window.keep('status-bar');
  });
});

describe('the readability report', () => {
  for (const [name, theme] of [
    ['light', 'Default Light Modern'],
    ['dark', 'Default Dark Modern'],
    ['high-contrast', 'Default High Contrast'],
    ['high-contrast-light', 'Default High Contrast Light'],
  ] as const)
    test(`can be read in the theme ${theme}`, async ({ browser, folder }) => {
      const window = await openReport(browser, folder, { 'workbench.colorTheme': theme });
      const page = pageOf(window);
      await page.getByText('The target is grade 12', { exact: false }).first().waitFor();
      await page.getByRole('toolbar').getByRole('button').nth(2).focus();
      await window.keep(`report-${name}`);
      await page.getByRole('heading', { name: 'Formulas' }).scrollIntoViewIfNeeded();
      await window.keep(`report-${name}-below`);
    });
});
