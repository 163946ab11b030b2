import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { type Desk, testAtDesk } from './window.ts';

const story = (headline: string, ...paragraphs: string[]): string =>
  [headline, 'By Ines Torvald', ...paragraphs, ''].join('\n\n');

const dated = (headline: string, first: string, ...paragraphs: string[]): string =>
  story(headline, `VALLHAVEN, July 22, 2025 (Copy Wire) — ${first}`, ...paragraphs);

const NOTICE =
  'Readers who were at the quay that night may write to the newsroom, which gives no name of a witness to anybody who asks for it.';

const test = testAtDesk(
  {
    'bridge.txt': dated('Bridge opens late', 'The bridge opens on February 30, 2026, with a brass band.'),
    'lamps.txt': dated('Lamps go out', 'The lamps on the pier go out on June 31, 2026, to save oil.'),
    'ferry.txt': dated('Ferry sails twice', 'The ferry sails twice on April 31, 2026, for the fair.'),
    'council.txt': dated('Council meets', 'The council met on Monday, July 15, 2025, behind closed doors.'),
    'quay.txt': dated('Fire on the quay', 'A shed burned down on the quay, and nobody was hurt.', NOTICE),
    'shed.txt': dated('Shed is rebuilt', 'The shed on the quay will be built again of stone.', NOTICE),
    'names.txt': dated(
      'A visit from Keiv Sound',
      'Astrid Holmqvist came from Keiv Sound for the Herring Days and stayed towards the end.',
      'Her boat will lie at the old quay until the autumn storms.',
    ),
  },
  'bridge.txt',
);

const styleOf = ({ folder }: Desk): string => readFileSync(path.join(folder, 'copydesk.yaml'), 'utf8');

describe('a finding is put to rest', () => {
  test('by Ignore This Finding, which asks why and writes it down', async ({ desk }) => {
    const { window } = desk;
    await window.open('bridge.txt');
    await window.ready();
    await window.clickAtLast('February 30');
    await window.run('Copydesk: Ignore This Finding');
    await window.asks('Ignore:');
    await window.keep('ignore-asks');
    await window.answer('Ignore:', 'The band plays on a day of its own.');
    await window.squiggle('error').first().waitFor({ state: 'detached' });
    await window.keep('ignored');
    expect(styleOf(desk)).toMatch(/check: date\/impossible[^]*why: The band plays on a day of its own\./);
  });

  test('by the light bulb: the same', async ({ desk }) => {
    const { window } = desk;
    await window.open('lamps.txt');
    await window.ready();
    await window.clickAtLast('June 31');
    await window.lightBulb();
    await window.keep('light-bulb');
    await window.fix('Ignore this finding…');
    await window.answer('Ignore:', 'A leap of ours.');
    await window.squiggle('error').first().waitFor({ state: 'detached' });
    expect(styleOf(desk)).toContain('why: A leap of ours.');
  });

  test('by the light bulb: its check is turned off in the article', async ({ desk }) => {
    const { window } = desk;
    await window.open('ferry.txt');
    await window.ready();
    await window.clickAtLast('April 31');
    await window.lightBulb();
    await window.fix(/Turn off .* in this article/);
    await window.lines.filter({ hasText: /date\/impossible:.off/ }).waitFor();
    await window.squiggle('error').first().waitFor({ state: 'detached' });
    await window.keep('turned-off-in-article');
  });

  test('by the light bulb: its check is turned off in the folder', async ({ desk }) => {
    const { window } = desk;
    await window.open('council.txt');
    await window.ready();
    await window.clickAtLast('July 15');
    await window.lightBulb();
    await window.fix(/Turn off .* in this folder/);
    await window.squiggle('error').or(window.squiggle('warning')).first().waitFor({ state: 'detached' });
    await window.keep('turned-off-in-folder');
    expect(styleOf(desk)).toMatch(/checks:\s+date\/weekday-mismatch: off/);
  });

  test('by the light bulb: it is explained, beside the article', async ({ desk: { window } }) => {
    await window.open('shed.txt');
    await window.squiggle('info').first().waitFor();
    await window.clickAtLast('Readers who');
    await window.lightBulb();
    await window.fix(/^Explain/);
    const page = window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await page.getByRole('heading').first().waitFor();
    await window.keep('explained');
  });

  test('by the light bulb: a copy is marked as standing copy', async ({ desk }) => {
    const { window } = desk;
    await window.open('shed.txt');
    await window.squiggle('info').first().waitFor();
    await window.clickAtLast('Readers who');
    await window.lightBulb();
    await window.keep('light-bulb-copy');
    await window.fix(/standing copy/);
    await window.squiggle('info').first().waitFor({ state: 'detached' });
    await window.keep('standing-copy');
    expect(styleOf(desk)).toMatch(/standing/);
  });
});

describe('Add to House Style', () => {
  test('takes the selection as a person', async ({ desk }) => {
    const { window } = desk;
    await window.open('names.txt');
    await window.select('Astrid Holmqvist');
    await window.run('Copydesk: Add to House Style');
    await window.asks('What is “Astrid Holmqvist”?');
    await window.keep('add-what');
    await window.choose('What is', 'Person');
    await window.asks('Person: Astrid Holmqvist');
    await window.keep('add-person');
    await window.answer('Person', 'Astrid Holmqvist');
    await window.answer('Person', 'skipper of the Vesla');
    await window.answer('Person', '');
    await expect.poll(() => styleOf(desk)).toContain('name: Astrid Holmqvist');
    await window.keep('added-person');
  });

  test('takes the selection as a word, which then gives way', async ({ desk }) => {
    const { window } = desk;
    await window.open('names.txt');
    await window.select('towards');
    await window.run('Copydesk: Add to House Style');
    await window.choose('What is', 'Word');
    await window.answer('Word', 'toward');
    await window.answer('Word', 'We write American English.');
    await window.squiggle('info').or(window.squiggle('warning')).first().waitFor();
    await window.pointAt('towards');
    await window.card.filter({ hasText: 'toward' }).waitFor();
    await window.keep('added-word');
  });
});
