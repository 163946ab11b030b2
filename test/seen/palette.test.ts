import { describe, expect } from 'vitest';
import { STORIES } from './stories.ts';
import { testAtDesk } from './window.ts';

const test = testAtDesk(STORIES, 'gates.txt');

describe('the palette', () => {
  test('offers every command of Copydesk', async ({ desk: { window } }) => {
    await window.open('gates.txt');
    // One by one: the list holds no more rows than it shows.
    for (const title of ['Review Article', 'Review Workspace', 'Show Log']) {
      const offered = await window.palette(`Copydesk: ${title}`);
      await offered.filter({ hasText: `Copydesk: ${title}` }).waitFor();
      await window.page.keyboard.press('Escape');
    }
    await window.palette('Copydesk: ');
    await window.keep('palette');
  });

  test('reviews the article at hand and says what was found', async ({ desk: { window } }) => {
    await window.open('gates.txt');
    await window.run('Copydesk: Review Article');
    await window.toast.filter({ hasText: /gates\.txt: \d+ findings/ }).waitFor();
    await window.keep('review-article');
  });

  test('shows the log', async ({ desk: { window } }) => {
    await window.open('gates.txt');
    await window.run('Copydesk: Show Log');
    const panel = window.page.locator('.part.panel');
    await panel.locator('.output-view, .output-view-container').first().waitFor();
    expect(await panel.textContent()).toContain('Copydesk');
    await window.keep('log');
    await window.page.keyboard.press('Control+J');
  });

  test('starts Copydesk anew, and what was found is found again', async ({ desk: { window } }) => {
    await window.open('gates.txt');
    await window.ready();
    await window.run('Copydesk: Restart');
    await window.toast.filter({ hasText: 'Copydesk has started anew.' }).waitFor();
    await window.ready();
    await window.keep('restart');
  });
});
