import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { inject, test as base } from 'vitest';
import { chromiumArguments } from '../../scripts/lib/chromium.mjs';
import { addressOf } from '../../scripts/lib/code-server.mjs';
import { testOutput } from '../../scripts/lib/paths.mjs';

const withBrowser = base.extend<{ browser: Browser }>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: inject('chromium'), args: chromiumArguments });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
});

/** A test that gets a browser, which its file's tests share, and an empty folder of its own. */
export const test = withBrowser.extend<{ folder: string; tidy: undefined }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-seen-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  tidy: [
    async ({ browser, task }, use) => {
      await use(undefined);
      for (const page of browser.contexts().flatMap((context) => context.pages())) {
        if (task.result?.errors?.length) await new Window(page).keepFailed(task.name);
        await page.close();
      }
    },
    { auto: true },
  ],
});

/** A folder, and the window that shows it. */
export interface Desk {
  readonly folder: string;
  readonly window: Window;
}

/**
 * A test for commands that leave little behind: all tests of a file share one window, and find every editor closed.
 * @param files what stands in the folder, by name, before the window is opened: VS Code tells late of what comes after
 * @param first the file that is opened first; something is found in it
 * @param prepare what is done in the folder, with the files in it, before the window is opened
 */
export const testAtDesk = (
  files: Readonly<Record<string, string>>,
  first: string,
  prepare: (folder: string) => void = () => {},
) =>
  withBrowser.extend<{ desk: Desk; tidy: undefined }>({
    desk: [
      async ({ browser }, use) => {
        const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-seen-'));
        for (const [name, text] of Object.entries(files)) {
          mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
          writeFileSync(path.join(folder, name), text);
        }
        prepare(folder);
        const window = await openFile(browser, folder, first);
        await window.ready();
        await use({ folder, window });
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      },
      { scope: 'file' },
    ],
    tidy: [
      async ({ desk, task }, use) => {
        await desk.window.clear();
        await use(undefined);
        if (task.result?.errors?.length) await desk.window.keepFailed(task.name);
      },
      { auto: true },
    ],
  });

/** Opens a folder in VS Code, and a file of it. */
export async function openFile(browser: Browser, folder: string, name: string): Promise<Window> {
  const window = await openAddress(browser, addressOf({ origin: inject('origin') }, folder));
  await window.open(name);
  return window;
}

/** Opens an address at which VS Code answers. */
export async function openAddress(browser: Browser, address: string): Promise<Window> {
  // One context for all: its cache makes every window after the first open faster.
  const [open] = browser.contexts();
  const context = open ?? (await browser.newContext({ viewport: { width: 1280, height: 800 } }));
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  await page.goto(address);
  return new Window(page);
}

/** What a person does in a VS Code window, and where they look. */
export class Window {
  readonly page: Page;
  readonly lines: Locator;
  readonly card: Locator;
  readonly toast: Locator;
  /** The box in the middle of the top, in which VS Code asks. */
  readonly asked: Locator;
  /** The lines that are offered there. */
  readonly offered: Locator;

  constructor(page: Page) {
    this.page = page;
    this.lines = page.locator('.editor-instance .view-line');
    this.card = page.locator('.monaco-hover:not(.hidden)');
    this.toast = page.locator('.notification-toast');
    this.asked = page.locator('.quick-input-widget:visible');
    this.offered = this.asked.locator('.quick-input-list .monaco-list-row');
  }

  /** Clicks on a file in the Explorer and waits until it is shown. */
  async open(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).click();
    await this.page.locator('.tab.active').filter({ hasText: name }).waitFor();
    await this.lines.first().waitFor();
  }

  /** The wavy lines under words. */
  squiggle(severity: 'error' | 'warning' | 'info'): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`);
  }

  /** Waits until the first review is shown: before, the window is still opening and closes what is in its way. */
  async ready(): Promise<void> {
    await this.page.locator('.monaco-editor [class*="squiggly-"]').first().waitFor();
  }

  /** Rests the mouse on the first place where these words are shown. */
  async pointAt(words: string): Promise<void> {
    const { x, y } = await this.lines
      .filter({ hasText: shown(words) })
      .first()
      .evaluate(middleOf, words);
    await this.page.mouse.move(x, y + 60);
    await this.page.mouse.move(x, y, { steps: 5 });
  }

  /** The middle of the last place where these words are shown, in pixels. */
  async placeOf(words: string): Promise<[x: number, y: number]> {
    const { x, y } = await this.lines
      .filter({ hasText: shown(words) })
      .last()
      .evaluate(middleOf, words);
    return [x, y];
  }

  /** Clicks into the last place where these words are shown. */
  async clickAtLast(words: string): Promise<void> {
    await this.page.mouse.click(...(await this.placeOf(words)));
  }

  /** Puts the cursor into the first editor, by its key. */
  async intoEditor(): Promise<void> {
    await this.page.keyboard.press('Control+1');
    await this.page.locator('.monaco-editor.focused').first().waitFor();
  }

  /** Opens the palette and types; the result is what it offers. */
  async palette(words: string): Promise<Locator> {
    await this.page.keyboard.press('F1');
    await this.asked.locator('input[type="text"]').waitFor();
    await this.page.keyboard.type(words);
    return this.offered;
  }

  /** Runs a command from the palette. */
  async run(command: string): Promise<void> {
    const offered = await this.palette(command);
    await offered.and(this.page.locator('.focused')).filter({ hasText: command }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Waits until VS Code asks for something of this title. */
  async asks(title: string): Promise<void> {
    await this.asked.locator('.quick-input-title', { hasText: title }).waitFor();
  }

  /** Types into the box once it asks for something of this title; Enter is not pressed. */
  async type(title: string, words: string): Promise<void> {
    await this.asks(title);
    await this.asked.locator('input[type="text"]').fill(words);
  }

  /** Types into the box and presses Enter. */
  async answer(title: string, words: string): Promise<void> {
    await this.type(title, words);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses from a list of this title. */
  async choose(title: string, label: string | RegExp): Promise<void> {
    await this.asks(title);
    await this.offered.filter({ hasText: label }).first().click();
  }

  /** Selects words where they are shown last, as a person does by mouse. */
  async select(words: string): Promise<void> {
    const { x, y, width } = await this.lines
      .filter({ hasText: shown(words) })
      .last()
      .evaluate(middleOf, words);
    await this.page.mouse.move(x - width / 2, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + width / 2, y, { steps: 3 });
    await this.page.mouse.up();
  }

  /** Clicks on the light bulb beside the cursor's line. */
  async lightBulb(): Promise<void> {
    await this.page
      .locator('.editor-instance [class*="lightbulb"], .editor-instance .lightBulbWidget')
      .first()
      .click();
    await this.page.locator('.action-widget').first().waitFor();
  }

  /** Chooses from what the light bulb offers. */
  async fix(title: string | RegExp): Promise<void> {
    await this.page.locator('.action-widget').first().getByText(title).first().click();
  }

  /** Closes whatever is open, without a word. */
  async clear(): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.press('Escape');
    await this.asked.waitFor({ state: 'hidden' });
    for (const command of ['View: Close All Editors', 'Notifications: Clear All Notifications']) {
      await this.run(command);
      await this.asked.waitFor({ state: 'hidden' });
    }
    await this.page.locator('.editor-instance').waitFor({ state: 'detached' });
  }

  /** Keeps what was to be seen when a test failed. */
  keepFailed(test: string): Promise<void> {
    return this.keep(`failed-${test.replaceAll(/\W+/g, '-')}`);
  }

  /** Keeps what is to be seen now as a picture for people. */
  async keep(name: string): Promise<void> {
    await this.page.screenshot({ path: picturePath(name) });
  }
}

/** Where a picture for people is kept. */
export function picturePath(name: string): string {
  const folder = path.join(testOutput, 'screenshots');
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name}.png`);
}

/** What a style of an element comes to. */
export const styleOf = (element: Locator, name: string): Promise<string> =>
  element.evaluate((node: StyledElement, property) => {
    const view = node.ownerDocument.defaultView;
    return view.getComputedStyle(node).getPropertyValue(property);
  }, name);

/** Words as the editor shows them: its spaces do not break. */
const shown = (words: string): RegExp =>
  new RegExp(
    words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`[\s\u00a0]`),
  );

/** Runs in the page: the middle of the words on a line of the editor, which cuts long text into pieces. */
function middleOf(line: PageElement, words: string): { x: number; y: number; width: number } {
  const walker = line.ownerDocument.createTreeWalker(line, 4);
  const pieces: { node: PageText; start: number; end: number }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = pieces.at(-1)?.end ?? 0;
    pieces.push({ node, start, end: start + node.data.length });
  }
  const text = pieces.map(({ node }) => node.data.replaceAll('\u00a0', ' ')).join('');
  const start = text.indexOf(words);
  const end = start + words.length;
  const first = pieces.find((piece) => start < piece.end);
  const last = pieces.find((piece) => end <= piece.end);
  if (start < 0 || !first || !last) throw new Error(`This line has no words like: ${words}`);
  const range = line.ownerDocument.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2, width };
}

/** As much of the page's own types as is used here: the project is typed without them. */
interface StyledElement {
  ownerDocument: {
    defaultView: { getComputedStyle(node: StyledElement): { getPropertyValue(name: string): string } };
  };
}
interface PageText {
  data: string;
}
interface PageElement {
  ownerDocument: {
    createTreeWalker(root: PageElement, show: number): { nextNode(): PageText | null };
    createRange(): {
      setStart(node: PageText, at: number): void;
      setEnd(node: PageText, at: number): void;
      getBoundingClientRect(): { x: number; y: number; width: number; height: number };
    };
  };
}
