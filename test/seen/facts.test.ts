import { describe, expect } from 'vitest';
import { STORIES } from './stories.ts';
import { testAtDesk } from './window.ts';

const test = testAtDesk(STORIES, 'gates.txt');

describe('from the palette', () => {
  test('Show People and Events lists who and what the article tells of, and goes there', async ({
    desk: { window },
  }) => {
    await window.open('basin.txt');
    await window.run('Copydesk: Show People and Events');
    await window.asks('People and Events');
    await window.keep('people-and-events');
    await window.choose('People and Events', 'Anna Kellermann');
    await window.page.locator('.statusbar-item', { hasText: '(15 selected)' }).waitFor();
    await window.keep('people-and-events-there');
  });

  test('Find Similar Paragraphs lists where the paragraph stands as well, and goes there', async ({
    desk: { window },
  }) => {
    await window.open('basin.txt');
    await window.clickAtLast('lower basin');
    await window.run('Copydesk: Find Similar Paragraphs');
    await window.asks('Paragraphs like this one');
    await window.keep('similar');
    await window.choose('Paragraphs like this one', 'basin-again.txt');
    await window.page.locator('.tab.active', { hasText: 'basin-again.txt' }).waitFor();
    await window.keep('similar-there');
  });

  test('Set the Article’s Date shows the day that is meant, and writes it', async ({ desk: { window } }) => {
    await window.open('undated.txt');
    await window.run('Copydesk: Set the Article’s Date');
    await window.type('Set the Article’s Date', 'last Tuesday');
    await window.asked.locator('.quick-input-message', { hasText: /Tuesday/ }).waitFor();
    await window.keep('set-date');
    await window.page.keyboard.press('Enter');
    await window.lines.filter({ hasText: /^date:/ }).waitFor();
    await window.keep('set-date-written');
  });

  test('Make Date Explicit writes out the day under the cursor', async ({ desk: { window } }) => {
    await window.open('basin.txt');
    await window.clickAtLast('on Monday');
    await window.run('Copydesk: Make Date Explicit');
    await window.lines.filter({ hasText: /July.21/ }).waitFor();
    await window.keep('explicit-date');
  });

  test('Show Readability opens the report beside the article', async ({ desk: { window } }) => {
    await window.open('basin.txt');
    await window.run('Copydesk: Show Readability');
    const report = window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await report.getByRole('toolbar').getByRole('button').first().waitFor();
    expect(await window.page.locator('.tab.active').allTextContents()).toHaveLength(2);
    await window.keep('readability-from-palette');
  });
});
