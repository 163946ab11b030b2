import { describe, expect } from 'vitest';
import { FERRY } from './stories.ts';
import { testAtDesk } from './window.ts';

const test = testAtDesk(FERRY, 'ferry-pier.txt');

describe('the mouse over a name in a plain text file', () => {
  test("brings up the person's card, over the surname alone too", async ({ desk: { window } }) => {
    await window.open('ferry-pier.txt');
    await window.ready();
    await window.pointAt('Brekke told');
    const card = window.card.filter({ hasText: 'Jonas Brekke' });
    await card.waitFor();
    expect(await card.locator('strong').first().textContent()).toBe('Jonas Brekke');
    expect(await card.textContent()).toMatch(/harbour spokesman/i);
    await window.keep('person-card');
  });

  test("brings up the event's card, with the other article that tells of it", async ({
    desk: { window },
  }) => {
    await window.open('ferry-pier.txt');
    await window.ready();
    await window.pointAt('Harvest Festival');
    const card = window.card.filter({ hasText: 'Vallhaven Harvest Festival' });
    await card.waitFor();
    expect(await card.locator('strong').first().textContent()).toBe('Vallhaven Harvest Festival');
    expect(await card.textContent()).toContain('harvest.txt');
    await window.keep('event-card');
  });
});
