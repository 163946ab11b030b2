import { describe, expect, inject } from 'vitest';
import { openAddress, test } from './window.ts';

const STORY = 'Bridge opens late\n\nThe bridge opens on February 30, 2026, with a brass band.';

describe('a window without a folder', () => {
  test('offers what makes sense there, and reviews what is typed', async ({ browser }) => {
    const window = await openAddress(browser, `${inject('origin')}/?ew=true`);
    const { keyboard } = window.page;
    await window.page.locator('.monaco-workbench .part.statusbar').waitFor();
    // The window stands before its extensions are known.
    await expect
      .poll(
        async () => {
          await keyboard.press('Escape');
          return (await window.palette('Copydesk: ')).filter({ hasText: 'Get Started' }).count();
        },
        { timeout: 90_000, interval: 1000 },
      )
      .toBe(1);
    await window.keep('palette-without-folder');
    const titles = await window.offered.allInnerTexts();
    expect(titles.map((title) => title.split('\n')[0]!.replace(/^Copydesk: /, '')).sort()).toEqual([
      'Get Started',
      'Restart',
      'Show Log',
    ]);
    await keyboard.press('Escape');
    await keyboard.press('Control+Alt+N');
    await window.lines.first().waitFor();
    await keyboard.insertText(STORY);
    await window.run('Copydesk: Review Article');
    await window.toast.filter({ hasText: 'Untitled-1: 1 finding' }).waitFor();
    await window.squiggle('error').first().waitFor();
    await window.keep('review-untitled');
    await window.run('Copydesk: Next Finding');
    await window.card.filter({ hasText: 'There is no February 30' }).waitFor();
    await window.run('Copydesk: Ignore This Finding');
    await window.answer('Ignore:', 'The band knows.');
    await window.toast.filter({ hasText: /lies in no folder/ }).waitFor();
    await window.keep('ignore-without-folder');
  });
});
