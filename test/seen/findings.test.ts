import { describe, expect } from 'vitest';
import { FERRY } from './stories.ts';
import { testAtDesk } from './window.ts';

const test = testAtDesk(FERRY, 'ferry-pier.txt');

describe('a plain text file with mistakes in it', () => {
  test('has a squiggle under each, in the colour of its weight', async ({ desk: { window } }) => {
    await window.open('ferry-pier.txt');
    await window.squiggle('error').first().waitFor();
    await window.squiggle('warning').first().waitFor();
    await window.pointAt('February 30');
    await window.card.filter({ hasText: 'There is no February 30' }).waitFor();
    await window.keep('squiggle');
  });

  test('stands in the Problems panel with what is wrong and the name of the check', async ({
    desk: { window },
  }) => {
    await window.open('ferry-pier.txt');
    await window.squiggle('error').first().waitFor();
    await window.page.keyboard.press('Control+Shift+M');
    const rows = window.page.locator('.markers-panel .monaco-list-row');
    for (const [message, check] of [
      ['There is no February 30', 'date/impossible'],
      ['a Tuesday, not a Monday', 'date/weekday-mismatch'],
      ['This paragraph is already', 'duplicate/paragraph'],
    ] as const) {
      const row = rows.filter({ hasText: message });
      await row.first().waitFor();
      expect(await row.first().textContent()).toMatch(new RegExp(`Copydesk.*${check}`));
    }
    await window.keep('problems');
  });

  test('loses the squiggle when the second copy is deleted by its quick fix', async ({
    desk: { window },
  }) => {
    await window.open('ferry-pier.txt');
    await window.squiggle('warning').first().waitFor();
    const copies = window.lines.filter({ hasText: /pier.that.does.not.leak/ });
    expect(await copies.count()).toBe(2);
    await window.clickAtLast('does not leak');
    await window.page.keyboard.press('Control+.');
    const fix = window.page.locator('.action-widget').getByText('Delete this copy');
    await fix.waitFor();
    await window.keep('quick-fix');
    await fix.click();
    await expect.poll(() => copies.count(), { timeout: 60_000 }).toBe(1);
  });
});
