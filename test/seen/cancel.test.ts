import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { testAtDesk, type Window } from './window.ts';

/** Enough that a person has the time to stop their review. */
const HOW_MANY = 600;
const PARAGRAPHS = 15;
const WORDS_A_SENTENCE = 9;

const WORDS = [
  'boat harbour gull rope lantern kettle baker carter garden orchard window ladder barrel candle needle',
  'river meadow bridge tower market button pocket saddle hammer basket feather ribbon pepper butter sugar',
  'winter summer morning evening corner middle bottom center number letter paper pencil story picture',
]
  .join(' ')
  .split(' ');

/** Sentences of which no two are alike, and none is hard. */
function* sentences(): Generator<string> {
  let seed = 1;
  const word = (): string => {
    seed = (seed * 48271) % 2147483647;
    return WORDS[seed % WORDS.length]!;
  };
  for (;;) yield `The ${Array.from({ length: WORDS_A_SENTENCE }, word).join(' ')}.`;
}

function* stories(): Generator<[name: string, text: string]> {
  const next = sentences();
  const paragraph = (): string => `${next.next().value} ${next.next().value}`;
  for (let n = 0; n < HOW_MANY; n++) {
    const text = [`Story ${n}`, ...Array.from({ length: PARAGRAPHS }, paragraph)].join('\n\n');
    yield [`story-${String(n).padStart(3, '0')}.txt`, `${text}\n`];
  }
}

const FIRST = 'Bridge opens late\n\nThe bridge opens on February 30, 2026, with a brass band.\n';

const test = testAtDesk({ 'bridge.txt': FIRST, ...Object.fromEntries(stories()) }, 'bridge.txt');

/** What stands in the status bar while something is done, and leads to a button that stops it. */
const running = ({ page }: Window, words: string): Locator =>
  page.locator('.statusbar-item').filter({ hasText: words });

/** Stops it by hand: the words in the status bar bring up the button. */
async function stop(window: Window, words: string): Promise<void> {
  await running(window, words).click();
  await window.keep(`running-${words.replaceAll(' ', '-')}`);
  const notice = window.page.locator('.notification-list-item').filter({ hasText: words });
  await notice.getByRole('button', { name: 'Cancel' }).first().click();
  await running(window, words).waitFor({ state: 'detached' });
}

describe('what takes long', () => {
  test('Review Workspace tells how far it is, and stops when it is cancelled', async ({
    desk: { window },
  }) => {
    await window.run('Copydesk: Review Workspace');
    const toast = window.toast.filter({ hasText: 'Reviewing the workspace' });
    await toast.filter({ hasText: /[\d,]+ of 601 articles/ }).waitFor();
    await window.keep('review-workspace-running');
    await toast.getByRole('button', { name: 'Cancel' }).click();
    await window.toast.filter({ hasText: /Stopped after [\d,]+ articles?:/ }).waitFor();
    await window.keep('review-workspace-stopped');
  });

  test('Next Finding stops when it is cancelled, and stays where it is', async ({ desk: { window } }) => {
    await window.open('bridge.txt');
    await window.ready();
    await window.clickAtLast('brass band');
    await window.run('Copydesk: Next Finding');
    await stop(window, 'Looking for the next finding');
    await window.keep('next-finding-stopped');
    expect(await window.page.locator('.tab.active', { hasText: 'bridge.txt' }).count()).toBe(1);
    expect(await window.toast.count()).toBe(0);
  });
});
