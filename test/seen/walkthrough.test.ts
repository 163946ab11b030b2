import { mkdirSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inProject } from '../../scripts/lib/paths.mjs';
import { openFile, test, type Window } from './window.ts';

/** The walkthrough's pictures are made anew where this is set; else they stay as they are. */
const makesPictures = process.env['COPYDESK_PICTURES'] !== undefined;

const [WIDTH, HEIGHT] = [640, 360];

/** Keeps what is to be seen around something in the window as the picture of a step. */
async function picture({ page }: Window, step: string, around: Locator): Promise<void> {
  if (!makesPictures) return;
  const box = (await around.first().boundingBox())!;
  const x = Math.max(0, Math.min(box.x - 60, 1280 - WIDTH));
  const y = Math.max(0, Math.min(box.y + (box.height - HEIGHT) / 2, 800 - HEIGHT));
  const folder = inProject('images', 'walkthrough');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({
    path: `${folder}/${step}.png`,
    clip: { x, y, width: WIDTH, height: HEIGHT },
  });
}

const stepsOf = ({ page }: Window) => page.locator('.getting-started-step');
const isDone = (window: Window, title: string) =>
  stepsOf(window).filter({ hasText: title }).locator('.codicon-getting-started-step-checked').first();

describe('the walkthrough', () => {
  test('opens from the palette, and its steps are ticked off as they are done', async ({
    browser,
    folder,
  }) => {
    const window = await openFile(browser, folder, 'ferry-pier.txt');
    const { page } = window;
    await window.ready();
    await window.run('Copydesk: Get Started');
    await stepsOf(window).first().waitFor();
    expect(await stepsOf(window).count()).toBe(6);
    await isDone(window, 'Open an article').waitFor();
    await window.open('ferry-pier.txt');
    await window.ready();
    await picture(window, 'open', page.getByRole('button', { name: /^Copydesk:/ }));
    await window.pointAt('February 30');
    await window.card.filter({ hasText: 'There is no February 30' }).waitFor();
    await picture(window, 'finding', window.card);
    await window.pointAt('Brekke told');
    await window.card.filter({ hasText: 'Jonas Brekke' }).waitFor();
    await picture(window, 'person', window.card);
    await page.keyboard.press('Escape');
    await window.clickAtLast('does not leak');
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget').getByText('Ignore this finding').first().waitFor();
    await window.keep('quick-fixes');
    await picture(window, 'fix', page.locator('.action-widget'));
    await page.keyboard.press('Escape');
    await window.run('Copydesk: Review Workspace');
    await window.toast.filter({ hasText: /2 articles reviewed/ }).waitFor();
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel .monaco-list-row').first().waitFor();
    await picture(window, 'workspace', page.locator('.markers-panel'));
    await page.keyboard.press('Control+J');
    await window.run('Copydesk: Open House Style');
    await window.lines
      .filter({ hasText: /The.house.style.of.this.desk/ })
      .first()
      .waitFor();
    await picture(window, 'style', window.lines);
    await page.keyboard.press('F1');
    await page.keyboard.type('Copydesk: Get Started');
    await page.keyboard.press('Enter');
    await stepsOf(window).first().waitFor();
    for (const title of [
      'Open an article',
      'See a finding',
      'Hover over a person',
      'Mend it',
      'Write down',
      'Review the workspace',
    ])
      await isDone(window, title).waitFor();
    await window.keep('walkthrough');
  });
});
