import { afterEach, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  ConfigurationRequest,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver-protocol/node';
import { toBase64 } from '../../src/base64.ts';
import {
  ACCEPT_FINDINGS,
  EXPORT_REVIEW,
  type FindingPlace,
  LIST_FOLDER,
  READ_FILE,
  REVIEW_WORKSPACE,
  type ReviewWorkspaceResult,
  STEP_TO_FINDING,
} from '../../src/protocol.ts';
import { Editor } from './editor.ts';

const ROOT = 'desk:/stories';
const HOW_MANY = 200;
const nameOf = (n: number): string => `story-${String(n).padStart(3, '0')}.txt`;
const textOf = (n: number): string =>
  `Boat ${n} is back\n\nBoat number ${n} came back to its own quay, and its crew of ${n + 2} went home to rest.\n`;
/** Something is found in the last story alone. */
const BAD =
  'Last boat is back\n\nThe last boat came back on February 30, 2026, and its whole crew went home.\n';

/** A desk whose files the server must ask for one by one, so that a test can stop it between two. */
class SlowDesk extends Editor {
  /** How many files the server has asked for. */
  read = 0;
  /** Called before a file is handed over. */
  onRead: () => unknown = () => {};
  /** Called before settings are handed over. */
  onSettings: () => unknown = () => {};

  constructor() {
    super();
    const all = Array.from({ length: HOW_MANY }, (_, n) => nameOf(n));
    this.connection.onRequest(LIST_FOLDER, () => all.map((name) => [name, 'file']));
    this.connection.onRequest(READ_FILE, async ({ uri }: { uri: string }) => {
      const at = all.findIndex((name) => uri.endsWith(`/${name}`));
      if (at < 0) return null;
      this.read++;
      await this.onRead();
      const text = at === HOW_MANY - 1 ? BAD : textOf(at);
      return toBase64(new TextEncoder().encode(text));
    });
    this.connection.onRequest(ConfigurationRequest.type, async ({ items }) => {
      await this.onSettings();
      return items.map(() => null);
    });
  }

  async begin(): Promise<void> {
    await this.start({
      rootUri: ROOT,
      workspaceFolders: [{ uri: ROOT, name: 'stories' }],
      capabilities: { window: { workDoneProgress: true }, workspace: { configuration: true } },
    });
  }

  /** Sends a request that is cancelled when `at` says so. */
  async cancelled<Result>(method: string, params: object, at: (cancel: () => void) => void): Promise<Result> {
    const source = new CancellationTokenSource();
    at(() => source.cancel());
    return this.connection.sendRequest<Result>(method, params, source.token);
  }
}

const desks: SlowDesk[] = [];
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.stop();
});

/** A desk, once its stories are read, or the reading was cancelled. */
async function deskOf(cancelAfter = Infinity): Promise<{ desk: SlowDesk; told: string[] }> {
  const desk = new SlowDesk();
  desks.push(desk);
  const told: string[] = [];
  const ended = new Promise<void>((resolve) => {
    desk.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      desk.connection.onProgress(WorkDoneProgress.type, token, (progress) => {
        told.push(progress.message ?? '');
        if (progress.kind === 'end') resolve();
      });
      desk.onRead = () =>
        desk.read === cancelAfter &&
        desk.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
    });
  });
  await desk.begin();
  await ended;
  desk.onRead = () => {};
  return { desk, told };
}

describe('reading the archive', () => {
  it('tells how far it is', async () => {
    const { desk, told } = await deskOf();
    expect(desk.read).toBe(HOW_MANY);
    expect(told).toContain('Reading the archive');
    expect(told).toContain('Reading the archive: 175 articles');
  });

  it('stops when it is cancelled, and what is asked for later is read then', async () => {
    const { desk } = await deskOf(20);
    expect(desk.read).toBeLessThan(60);
    const all = await desk.connection.sendRequest<ReviewWorkspaceResult>(REVIEW_WORKSPACE, {});
    expect(all).toMatchObject({ articles: HOW_MANY, errors: 1, cancelled: false });
  });
});

describe('a cancel', () => {
  it('stops the review of the workspace, which tells how far it came', async () => {
    const { desk } = await deskOf();
    const result = await desk.cancelled<ReviewWorkspaceResult>(REVIEW_WORKSPACE, {}, (cancel) => {
      let asked = 0;
      desk.onSettings = () => (asked += 1) === 2 && cancel();
    });
    expect(result).toMatchObject({ cancelled: true, errors: 0 });
    expect(result.articles).toBeGreaterThan(0);
    expect(result.articles).toBeLessThan(HOW_MANY);
  });

  it('stops the way to the next finding', async () => {
    const { desk } = await deskOf();
    const before = desk.read;
    const params = { from: null, backward: false };
    const found = await desk.cancelled<FindingPlace | null>(STEP_TO_FINDING, params, (cancel) => {
      desk.onRead = () => desk.read === before + 20 && cancel();
    });
    expect(found).toBeNull();
    expect(desk.read - before).toBeLessThan(40);
    expect(await desk.connection.sendRequest(STEP_TO_FINDING, params)).toMatchObject({
      uri: expect.stringContaining(nameOf(HOW_MANY - 1)),
    });
  });

  it.each([
    ['the accepting of findings', ACCEPT_FINDINGS, {}],
    ['an export', EXPORT_REVIEW, { uri: null, format: 'json' }],
  ])('stops %s, of which nothing comes', async (_, method, params) => {
    const { desk } = await deskOf();
    const before = desk.read;
    const result = await desk.cancelled(method, params, (cancel) => {
      desk.onRead = () => desk.read === before + 20 && cancel();
    });
    expect(result).toBeNull();
  });
});
