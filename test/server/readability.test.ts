import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  HoverRequest,
  LogMessageNotification,
  type MarkupContent,
  RegistrationRequest,
} from 'vscode-languageserver-protocol/node';
import {
  ARTICLE_STATUS,
  type ArticleStatusParams,
  READABILITY_REPORT,
  REVIEW_WORKSPACE,
  type ReadabilityReport,
} from '../../src/protocol.ts';
import { Editor } from './editor.ts';

const HARD =
  'Although the commission had previously recommended a comprehensive restructuring of municipal responsibilities, which several administrations subsequently postponed because of budgetary considerations, the council nevertheless approved an extraordinary allocation for preliminary investigations.';
const PLAIN =
  'The council met on Monday in the old hall by the sea and chose a new clerk for the town. She starts in May. Nobody spoke against her when the vote was called, and all of them went home.';
const TEXT = `${PLAIN}\n\n${HARD}\n\n${PLAIN.replace('Monday', 'Friday')}\n`;

describe('an editor that shows how articles read', () => {
  let editor: Editor;
  /** The settings by the document's name; `''` for the workspace's. */
  let settings: Record<string, unknown>;
  let told: ArticleStatusParams[];
  let log: string[];
  let waiting: () => void;

  beforeEach(async () => {
    [settings, told, log, waiting] = [{}, [], [], () => {}];
    editor = new Editor();
    editor.connection.onRequest(RegistrationRequest.type, () => {});
    editor.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri }) => settings[scopeUri?.split('/').pop() ?? ''] ?? null),
    );
    editor.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      log.push(message);
      waiting();
    });
    editor.connection.onNotification(ARTICLE_STATUS, (params: ArticleStatusParams) => {
      told.push(params);
      waiting();
    });
    await editor.start({
      capabilities: { workspace: { configuration: true } },
      initializationOptions: { status: true },
    });
  });
  afterEach(() => editor.stop());

  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      waiting = () => holds() && resolve();
      waiting();
    });
  const change = async (next: Record<string, unknown>): Promise<void> => {
    settings = next;
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  };
  /** Waits until so many sentences are shown as hard. */
  const hard = async (uri: string, count: number): Promise<number> => {
    const isHard = ({ code }: { code?: unknown }): boolean => code === 'readability/sentence';
    return (await editor.shown(uri, (all) => all.filter(isHard).length === count)).filter(isHard).length;
  };

  it('is told the status of an article after each review, and of what is none', async () => {
    const uri = editor.uri('story.txt');
    await editor.open(uri, TEXT);
    await until(() => told.some((each) => each.uri === uri && each.status !== null));
    expect(told.at(-1)!.status!.short).toEqual([
      expect.stringMatching(/^Grade \d+$/),
      '109 words',
      '1 min',
      'undated',
    ]);
    await editor.change(uri, '{}');
    await until(() => told.at(-1)!.status === null);
  });

  it('reads the report, with the places as the protocol has them', async () => {
    const uri = editor.uri('story.txt');
    await editor.open(uri, TEXT);
    const report = await editor.connection.sendRequest<ReadabilityReport>(READABILITY_REPORT, { uri });
    expect(report.sentences).toHaveLength(7);
    expect(report.sentences[3]).toMatchObject({
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: HARD.length } },
      standing: 'hard',
      opens: true,
    });
    expect(report.hardest[0]!.message).toMatch(/^Hard to read \(beyond grade 18\)/);
    expect(
      await editor.connection.sendRequest(READABILITY_REPORT, { uri: editor.uri('none.txt') }),
    ).toBeNull();
  });

  it('reads in the report what the findings tell: nothing of a copy, and nothing where the check is off', async () => {
    const uri = editor.uri('story.txt');
    const reportOn = (): Promise<ReadabilityReport> =>
      editor.connection.sendRequest<ReadabilityReport>(READABILITY_REPORT, { uri });
    await editor.open(uri, `${TEXT}\n${HARD}\n`);
    expect(await hard(uri, 1)).toBe(1);
    const { hardest, sentences } = await reportOn();
    expect(hardest).toHaveLength(1);
    expect(sentences.filter(({ standing }) => standing === 'hard')).toHaveLength(1);
    await change({ 'story.txt': { checks: { 'readability/sentence': 'off' } } });
    await hard(uri, 0);
    expect(await reportOn()).toMatchObject({
      hardest: [],
      hardestNone: 'The check on hard sentences is off, so none is shown as too hard.',
      mending: [],
    });
  });

  it('sees closed articles that are listed follow a changed setting', async () => {
    editor.write('closed.txt', TEXT);
    const uri = editor.uri('closed.txt');
    await editor.connection.sendRequest(REVIEW_WORKSPACE, {});
    expect(await hard(uri, 1)).toBe(1);
    await change({ 'closed.txt': { checks: { 'readability/sentence': 'off' } } });
    expect(await hard(uri, 0)).toBe(0);
    await change({});
    expect(await hard(uri, 1)).toBe(1);
  });

  it('reads a card on a hard sentence', async () => {
    const uri = editor.uri('story.txt');
    await editor.open(uri, TEXT);
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 2, character: 20 },
    });
    const card = (hover!.contents as MarkupContent).value;
    expect(card).toMatch(/^\*\*Hard to read\\: beyond grade 18\*\*/);
    expect(card).toContain('Gunning Fog');
    expect(card).toContain('Second opinion');
  });

  it('reads no card where nothing is told: in a copy of a paragraph', async () => {
    const uri = editor.uri('copied.txt');
    await editor.open(uri, `${TEXT}\n${HARD}\n`);
    await editor.shown(uri, (all) => all.some(({ code }) => code === 'duplicate/paragraph'));
    const at = (line: number) =>
      editor.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri },
        position: { line, character: 3 },
      });
    expect(await at(2)).not.toBeNull();
    expect(await at(6)).toBeNull();
  });

  it('has other settings for a language', async () => {
    const [text, own] = [editor.uri('text.txt'), editor.uri('own.article')];
    await editor.open(text, TEXT);
    await editor.open(own, TEXT.replaceAll('clerk', 'chair'), 'article');
    await hard(text, 1);
    await hard(own, 1);
    const copydesk = {
      readability: { targetGrade: 12 },
      '[article]': { checks: { 'readability/sentence': 'off' } },
    };
    await change({ 'text.txt': copydesk, 'own.article': copydesk });
    expect(await hard(own, 0)).toBe(0);
    expect(await hard(text, 1)).toBe(1);
  });

  it('sees a changed setting at once in all open articles, each by its own', async () => {
    const [one, other] = [editor.uri('one.txt'), editor.uri('other.txt')];
    await editor.open(one, TEXT);
    await editor.open(other, TEXT.replaceAll('clerk', 'chair'));
    expect(await hard(one, 1)).toBe(1);
    await hard(other, 1);
    await change({ 'one.txt': { checks: { 'readability/sentence': 'off' } } });
    expect(await hard(one, 0)).toBe(0);
    expect(await hard(other, 1)).toBe(1);
    await change({ 'one.txt': { readability: { targetGrade: 18, agreement: 8 } } });
    await until(() =>
      told.some(({ uri, status }) => uri === one && status!.sentences[0]!.includes('target is grade 18')),
    );
    await hard(one, 0);
    await change({});
    await hard(one, 1);
  });

  it('reads in the log of a value that cannot be used', async () => {
    await editor.open(editor.uri('story.txt'), TEXT);
    await change({
      '': { readability: { targetGrade: 'high' } },
      'story.txt': { readability: { targetGrade: 'high' } },
    });
    await until(() => log.length > 0);
    expect(log).toEqual(['The setting copydesk.readability.targetGrade should be a grade from 1 to 18.']);
  });
});
