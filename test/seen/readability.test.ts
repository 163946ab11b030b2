import type { FrameLocator, Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { styleOf, testAtDesk, type Window } from './window.ts';

const HARD =
  'Although the commission had previously recommended a comprehensive restructuring of municipal responsibilities, which several administrations subsequently postponed because of budgetary considerations, the council nevertheless approved an extraordinary allocation for preliminary investigations.';
const LONG =
  'The old ferry will stay in the harbour for another week of tests and repairs that its officers had asked the company for, while the county reads the log and finds out who let a ship with no working pump leave the quay.';
const MARKUP =
  'A notice on the door said <img src=x onerror=alert(1)> and nothing else for as long as anybody in the town can remember.';
const ARTICLE = [
  'Vallhaven puts money aside for a barrier',
  'By Ines Torvald',
  'VALLHAVEN, July 22, 2025 (Copy Wire) — The town council voted on Tuesday to put money aside for a barrier at the mouth of the harbour. The work could begin next spring, and it will take three years at the least.',
  HARD,
  '“We have talked about this for as long as I have lived here, and I have lived here for a long time,” said Liv Aronsen, who leads the harbour board. She said the board was glad.',
  LONG,
  `The barrier will keep the quay dry in most storms. Its gates will stand open on all other days, so that the boats can come and go as they do now. ${MARKUP}`,
].join('\n\n');

const test = testAtDesk({ 'barrier.txt': ARTICLE }, 'barrier.txt');

/** Copydesk's words in the status bar. */
const statusOf = ({ page }: Window): Locator =>
  page.getByRole('button', { name: /^Copydesk: The article reads at/ });

/** The report's own page, inside of VS Code's frames. */
const reportOf = ({ page }: Window): FrameLocator =>
  page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

const barsOf = (window: Window): Locator => reportOf(window).getByRole('toolbar').getByRole('button');

async function openReport(window: Window): Promise<void> {
  await window.open('barrier.txt');
  await statusOf(window).click();
  await window.offered.filter({ hasText: 'Show Readability' }).click();
  await barsOf(window).first().waitFor();
}

describe('the status bar', () => {
  test('tells how the article reads, how long, and of which day it is; the mouse reads it in sentences', async ({
    desk: { window },
  }) => {
    await window.open('barrier.txt');
    const status = statusOf(window);
    await status.waitFor();
    expect(await status.textContent()).toMatch(
      /^Grade \d+ · \d+ words · 1 min · 22 July 2025, from the dateline$/,
    );
    await status.hover();
    await window.card.filter({ hasText: 'at the 240 words a minute of grown readers' }).waitFor();
    await window.keep('status-bar');
  });
});

describe('the mouse over a hard sentence', () => {
  test('brings up why it is hard and what each formula says', async ({ desk: { window } }) => {
    await window.open('barrier.txt');
    await window.squiggle('info').first().waitFor();
    await window.pointAt('considerations');
    const card = window.card.filter({ hasText: 'Second opinion' });
    await card.waitFor();
    expect(await card.textContent()).toMatch(/Too hard for grade 12: .*SMOG \(beyond 18\)/);
    await window.keep('sentence-card');
  });
});

describe('the readability report', () => {
  for (const [name, theme] of [
    ['light', 'Light Modern'],
    ['dark', 'Dark Modern'],
    ['high-contrast', 'Dark High Contrast'],
  ] as const)
    test(`can be read in the theme ${theme}`, async ({ desk: { window } }) => {
      await window.page.keyboard.press('Control+K');
      await window.page.keyboard.press('Control+T');
      await window.offered.first().waitFor();
      await window.page.keyboard.type(theme);
      await window.offered.and(window.page.locator('.focused')).filter({ hasText: theme }).waitFor();
      await window.page.keyboard.press('Enter');
      await openReport(window);
      const report = reportOf(window);
      await barsOf(window).nth(2).focus();
      await window.keep(`report-${name}`);
      const borders = await Promise.all(
        ['hard', 'above', 'fine', 'unjudged'].map((standing) =>
          styleOf(report.locator(`.${standing} > .fill`).first(), 'border-top-color'),
        ),
      );
      expect(borders.filter((colour) => /^rgba\(.*, 0\)$/.test(colour))).toEqual([]);
      expect(new Set(borders).size).toBe(4);
      await report.getByRole('heading', { name: 'Formulas' }).scrollIntoViewIfNeeded();
      await window.keep(`report-${name}-below`);
    });

  test('is gone through by keyboard, to the sentence in the editor', async ({ desk: { window } }) => {
    await openReport(window);
    const { page } = window;
    await barsOf(window).first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const current = reportOf(window).locator('.bar:focus');
    expect(await current.getAttribute('aria-label')).toMatch(
      /^Sentence 3 of \d+, beyond grade 18, too hard: Although the commission/,
    );
    expect(await reportOf(window).locator('.bar[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('End');
    expect(await current.getAttribute('aria-label')).toContain('<img src=x onerror=alert(1)>');
    expect(await reportOf(window).locator('img').count()).toBe(0);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: `(${HARD.length} selected)` }).waitFor();
    await window.keep('report-to-sentence');
  });

  test('follows what is typed, without a jump', async ({ desk: { window } }) => {
    await openReport(window);
    const report = reportOf(window);
    await report.getByText('The same as a table').click();
    const rows = report.locator('#all-rows > tr');
    const count = await barsOf(window).count();
    await expect.poll(() => rows.count()).toBe(count);
    const heading = report.getByRole('heading', { name: 'Formulas' });
    await heading.scrollIntoViewIfNeeded();
    expect(await report.locator('body').evaluate(scrolled)).toBeGreaterThan(0);
    const { y: top } = (await heading.boundingBox())!;
    await window.intoEditor();
    await window.page.keyboard.press('Control+End');
    await window.page.keyboard.type(' The harbour board will meet again in the autumn to hear of it.');
    await expect.poll(() => rows.count(), { timeout: 30_000 }).toBe(count + 1);
    expect(await barsOf(window).count()).toBe(count + 1);
    // A row more stands above it, and the page scrolls by that row: what is read stays where it is.
    expect(Math.abs((await heading.boundingBox())!.y - top)).toBeLessThanOrEqual(2);
    await window.keep('report-while-typing');
  });

  test('comes back when the window is loaded again', async ({ desk: { window } }) => {
    await openReport(window);
    const count = await barsOf(window).count();
    // As a person does it: VS Code then keeps what stands in the window before it goes.
    await window.intoEditor();
    await window.run('Developer: Reload Window');
    await barsOf(window).first().waitFor({ state: 'detached' });
    await barsOf(window).first().waitFor({ timeout: 60_000 });
    expect(await barsOf(window).count()).toBe(count);
    await window.keep('report-after-reload');
  });

  test('stands still for those who want that, and says so when there is no article', async ({
    desk: { window },
  }) => {
    await openReport(window);
    const fill = reportOf(window).locator('.fill').first();
    expect(await styleOf(fill, 'transition-duration')).toBe('0.12s');
    await window.page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await styleOf(fill, 'transition-duration')).toBe('0s');
    await window.intoEditor();
    await window.run('View: Close All Editors in Group');
    await reportOf(window).getByText('No article is open.').waitFor();
    await window.keep('report-without-article');
  });
});

/** Runs in the page: how far it is scrolled, in pixels. */
function scrolled(body: { ownerDocument: { defaultView: { scrollY: number } } }): number {
  return body.ownerDocument.defaultView.scrollY;
}
