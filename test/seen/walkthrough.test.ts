import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { inProject } from '../../scripts/lib/paths.mjs';
import { FERRY } from './stories.ts';
import { openFile, test, type Window } from './window.ts';

/** The walkthrough's pictures are made anew where this is set; else they stay as they are. */
const makesPictures = process.env['COPYDESK_PICTURES'] !== undefined;

/** So small a window that a picture of its editor can be read where VS Code shows it, at half its size. */
const WINDOW = { width: 860, height: 470 };

/** Keeps the window below its title, without the Explorer, as the picture of a step. */
async function picture({ page }: Window, step: string): Promise<void> {
  if (!makesPictures) return;
  const { y } = (await page.locator('.part.editor').boundingBox())!;
  const folder = inProject('images', 'walkthrough');
  mkdirSync(folder, { recursive: true });
  const clip = { x: 0, y, width: WINDOW.width, height: WINDOW.height - y };
  await page.screenshot({ path: `${folder}/${step}.png`, clip });
}

/** For the pictures the window is small, and the Explorer out of the way; else both are as a person has them. */
async function makeRoom({ page }: Window): Promise<void> {
  if (!makesPictures) return;
  await page.setViewportSize(WINDOW);
  await page.keyboard.press('Control+B');
}

const QUAY =
  '“The planks are older than I am,” Brekke told reporters. He wants all boats to go by the fish market until summer.';
/** Short, so that all of it can be seen at once. */
const STORY = `Old pier closes in spring

VALLHAVEN, July 22, 2025 (Copy Wire) — The last boat sails on February 30, 2026, harbour spokesman Jonas Brekke said.

${QUAY}

Most shops will stay open during the Vallhaven Harvest Festival.

${QUAY}
`;

const stepsOf = ({ page }: Window) => page.locator('.getting-started-step');
const isDone = (window: Window, title: string) =>
  stepsOf(window).filter({ hasText: title }).locator('.codicon-getting-started-step-checked').first();

describe('the walkthrough', () => {
  test('opens from the palette, and its steps are ticked off as they are done', async ({
    browser,
    folder,
  }) => {
    for (const [name, text] of Object.entries({ ...FERRY, 'old-quay.txt': STORY }))
      writeFileSync(path.join(folder, name), text);
    const window = await openFile(browser, folder, 'old-quay.txt');
    const { page } = window;
    await window.ready();
    await window.run('Copydesk: Get Started');
    await stepsOf(window).first().waitFor();
    expect(await stepsOf(window).count()).toBe(6);
    await isDone(window, 'Open an article').waitFor();
    await window.open('old-quay.txt');
    await makeRoom(window);
    await window.ready();
    await picture(window, 'open');
    await window.pointAt('February 30');
    await window.card.filter({ hasText: 'There is no February 30' }).waitFor();
    await picture(window, 'finding');
    await window.pointAt('Jonas');
    await window.card.filter({ hasText: 'Jonas Brekke' }).waitFor();
    await picture(window, 'person');
    await page.keyboard.press('Escape');
    await window.clickAtLast('planks');
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget').getByText('Ignore this finding').first().waitFor();
    await window.keep('quick-fixes');
    await picture(window, 'fix');
    await page.keyboard.press('Escape');
    await window.run('Copydesk: Review Workspace');
    await window.toast.filter({ hasText: /3 articles reviewed/ }).waitFor();
    await window.run('Notifications: Clear All Notifications');
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel .monaco-list-row').first().waitFor();
    await picture(window, 'workspace');
    await page.keyboard.press('Control+J');
    await window.run('Copydesk: Open House Style');
    await window.lines
      .filter({ hasText: /The.house.style.of.this.desk/ })
      .first()
      .waitFor();
    await picture(window, 'style');
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
