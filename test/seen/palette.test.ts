import { describe, expect } from 'vitest';
import { openFile, test } from './window.ts';

describe('the palette', () => {
  test('offers every command of Copydesk', async ({ browser, folder }) => {
    const window = await openFile(browser, folder, 'ferry-pier.txt');
    // One by one: the list holds no more rows than it shows.
    for (const title of ['Review Article', 'Review Workspace', 'Show Log']) {
      const offered = await window.palette(`Copydesk: ${title}`);
      await offered.filter({ hasText: `Copydesk: ${title}` }).waitFor();
      await window.page.keyboard.press('Escape');
    }
    await window.palette('Copydesk: ');
    await window.keep('palette');
  });

  test('reviews the article at hand and says what was found', async ({ browser, folder }) => {
    const window = await openFile(browser, folder, 'ferry-pier.txt');
    await window.run('Copydesk: Review Article');
    await window.toast.filter({ hasText: /ferry-pier\.txt: \d+ findings/ }).waitFor();
    await window.keep('review-article');
  });

  test('reviews the workspace and counts what was found', async ({ browser, folder }) => {
    const window = await openFile(browser, folder, 'ferry-pier.txt');
    await window.run('Copydesk: Review Workspace');
    await window.toast.filter({ hasText: /2 articles reviewed/ }).waitFor();
    await window.keep('review-workspace');
  });

  test('shows the log', async ({ browser, folder }) => {
    const window = await openFile(browser, folder, 'ferry-pier.txt');
    await window.run('Copydesk: Show Log');
    const panel = window.page.locator('.part.panel');
    await panel.locator('.output-view, .output-view-container').first().waitFor();
    expect(await panel.textContent()).toContain('Copydesk');
    await window.keep('log');
  });
});
