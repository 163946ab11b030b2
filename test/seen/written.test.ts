import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect } from 'vitest';
import { STORIES } from './stories.ts';
import { picturePath, styleOf, testAtDesk } from './window.ts';

const test = testAtDesk(STORIES, 'gates.txt');

describe('Export Review', () => {
  test('writes a page that stands by itself, is printed in black on white, and has its headings in order', async ({
    desk: { window, folder },
  }) => {
    await window.open('gates.txt');
    await window.run('Copydesk: Export Review');
    await window.choose('Export the review of what?', 'All articles of the workspace');
    await window.choose('Export the review as what?', 'HTML');
    // The dialog stands before it knows the place that it offers.
    const place = window.asked.locator('input[type="text"]');
    await expect.poll(() => place.inputValue(), { timeout: 90_000 }).toMatch(/workspace-review\.html$/);
    await window.keep('export-where');
    await window.asked.getByRole('button', { name: 'OK' }).click();
    await window.toast.filter({ hasText: 'The review is in workspace-review.html.' }).waitFor();
    await window.keep('exported');
    const page = await window.page.context().newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(path.join(folder, 'workspace-review.html')).href;
    await page.goto(address);
    expect(asked).toEqual([address]);
    expect(await page.locator('script, img, link[href], iframe').count()).toBe(0);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings: { tagName: string }[]) => headings.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByText('There is no February 30').first().waitFor();
    await page.screenshot({ path: picturePath('export') });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.screenshot({ path: picturePath('export-print'), fullPage: true });
    const body = page.locator('body');
    expect(await styleOf(body, 'color')).toBe('rgb(0, 0, 0)');
    expect(await styleOf(body, 'background-color')).toMatch(/^rgba?\((255, 255, 255|0, 0, 0, 0)/);
    await page.close();
  });
});

describe('Accept Current Findings', () => {
  test('puts all that is found now to rest, and says in which file', async ({ desk: { window, folder } }) => {
    await window.open('gates.txt');
    await window.ready();
    await window.run('Copydesk: Accept Current Findings');
    const toast = window.toast.filter({ hasText: /\d findings accepted, in copydesk-baseline\.json/ });
    await toast.waitFor();
    await window.squiggle('error').first().waitFor({ state: 'detached' });
    await window.keep('accepted');
    expect(readFileSync(path.join(folder, 'copydesk-baseline.json'), 'utf8')).toContain('date/impossible');
    expect(existsSync(path.join(folder, 'copydesk.yaml'))).toBe(false);
    await toast.getByRole('button', { name: 'Open Baseline' }).click();
    await window.page.locator('.tab.active', { hasText: 'copydesk-baseline.json' }).waitFor();
  });
});
