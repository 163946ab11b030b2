import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { testAtDesk } from './window.ts';

const dated = (headline: string, ...paragraphs: string[]): string =>
  `${headline}\n\nVALLHAVEN, July 22, 2025 (Copy Wire) — ${paragraphs.join('\n\n')}\n`;

/** Everything is committed but for what is done to one article. */
function changeOne(folder: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
  git('init', '--quiet');
  git('config', 'user.name', 'Copy Desk');
  git('config', 'user.email', 'desk@example.org');
  git('add', '.');
  git('commit', '--quiet', '--message', 'File the day’s copy');
  writeFileSync(
    path.join(folder, 'kiosk.txt'),
    dated('Kiosk opens again', 'The kiosk opens on June 31, 2026, with new stools.'),
  );
}

const test = testAtDesk(
  {
    'bridge.txt': dated('Bridge opens late', 'The bridge opens on February 30, 2026, with a brass band.'),
    'kiosk.txt': dated('Kiosk stays shut', 'The kiosk sells no tea this winter.'),
    'weekend/fair.txt': dated('The fair is back', 'The fair ends on April 31, 2026, with fireworks.'),
    'weekend/walk.txt': dated('A walk by the sea', 'The path is dry again.'),
  },
  'bridge.txt',
  changeOne,
);

describe('from the palette', () => {
  test('Review Changed Articles reviews those that differ from the last commit', async ({
    desk: { window },
  }) => {
    await window.run('Copydesk: Review Changed Articles');
    await window.toast.filter({ hasText: '1 changed article reviewed: 1 error.' }).waitFor();
    await window.keep('review-changed');
  });

  test('Review Workspace counts what is found, with a button to the Problems panel', async ({
    desk: { window },
  }) => {
    await window.run('Copydesk: Review Workspace');
    const toast = window.toast.filter({ hasText: '4 articles reviewed: 3 errors in 3 of them.' });
    await toast.waitFor();
    await window.keep('review-workspace');
    await toast.getByRole('button', { name: 'Show Problems' }).click();
    const rows = window.page.locator('.markers-panel .monaco-list-row');
    await rows.filter({ hasText: 'There is no April 31' }).waitFor();
    await window.keep('review-workspace-problems');
    await window.page.keyboard.press('Control+J');
  });

  test('Next Finding and Previous Finding go through the articles of the workspace', async ({
    desk: { window },
  }) => {
    await window.open('bridge.txt');
    await window.ready();
    await window.run('Copydesk: Next Finding');
    await window.card.filter({ hasText: 'There is no February 30' }).waitFor();
    await window.keep('next-finding');
    await window.run('Copydesk: Next Finding');
    await window.page.locator('.tab.active', { hasText: 'kiosk.txt' }).waitFor();
    await window.card.filter({ hasText: 'There is no June 31' }).waitFor();
    await window.run('Copydesk: Next Finding');
    await window.page.locator('.tab.active', { hasText: 'fair.txt' }).waitFor();
    await window.run('Copydesk: Previous Finding');
    await window.page.locator('.tab.active', { hasText: 'kiosk.txt' }).waitFor();
    await window.card.filter({ hasText: 'There is no June 31' }).waitFor();
    await window.keep('previous-finding');
  });
});

describe('by mouse', () => {
  test('the editor’s title has a button that reviews the article', async ({ desk: { window } }) => {
    await window.open('bridge.txt');
    await window.page.locator('.editor-actions').getByRole('button', { name: 'Review Article' }).click();
    await window.toast.filter({ hasText: 'bridge.txt: 1 finding' }).waitFor();
    await window.keep('title-button');
  });

  test('the menu of a folder in the Explorer reviews it', async ({ desk: { window } }) => {
    await window.page.locator('.explorer-folders-view').getByText('weekend').click({ button: 'right' });
    const item = window.page.locator('.monaco-menu').getByText('Review Folder');
    await item.waitFor();
    await window.keep('folder-menu');
    await item.click();
    await window.toast.filter({ hasText: '2 articles in weekend reviewed: 1 error in 1 of them.' }).waitFor();
    await window.keep('review-folder');
  });

  test('the menu of a selection finds similar paragraphs and adds to the house style', async ({
    desk: { window },
  }) => {
    await window.open('bridge.txt');
    await window.select('brass band');
    await window.page.mouse.click(...(await window.placeOf('brass band')), { button: 'right' });
    const menu = window.page.locator('.monaco-menu');
    await menu.getByText('Add to House Style').waitFor();
    expect(await menu.getByText('Find Similar Paragraphs').count()).toBe(1);
    await window.keep('selection-menu');
    await menu.getByText('Add to House Style').click();
    await window.asks('What is “brass band”?');
  });

  test('the words in the status bar offer what can be done', async ({ desk: { window } }) => {
    await window.open('bridge.txt');
    await window.clickAtLast('Bridge opens');
    await window.page.getByRole('button', { name: /^Copydesk: The article reads at/ }).click();
    await window.asks('Copydesk');
    await window.keep('status-menu');
    await window.offered.filter({ hasText: 'Next Finding' }).click();
    await window.card.filter({ hasText: 'There is no February 30' }).waitFor();
  });
});
