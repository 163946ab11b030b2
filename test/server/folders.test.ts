import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import {
  ACCEPT_FINDINGS,
  type Baseline,
  CHANGE_HOUSE_STYLE,
  REVIEW_WORKSPACE,
  type ReviewWorkspaceResult,
} from '../../src/protocol.ts';
import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver-protocol/node';
import { Editor } from './editor.ts';

const JUNE = 'The hearing closed on June 31 without a ruling.\n';
const APRIL = 'The inquest closed on April 31 without a word.\n';
const MAY = 'The trial closed on May 32 with a bang.\n';

const editors: Editor[] = [];
afterEach(async () => {
  for (const editor of editors.splice(0)) await editor.stop();
});

/** An editor on some folders of a desk, or on the desk itself. */
async function deskOf(files: Record<string, string>, folders: readonly string[] = ['']): Promise<Editor> {
  const editor = new Editor(files);
  editors.push(editor);
  const workspaceFolders = folders.map((name) => ({ uri: editor.uri(name).replace(/\/$/, ''), name }));
  await editor.start({ workspaceFolders, capabilities: { workspace: { workspaceFolders: true } } });
  return editor;
}

const review = (editor: Editor): Promise<ReviewWorkspaceResult> =>
  editor.connection.sendRequest(REVIEW_WORKSPACE, {});

/** Accepts all findings, and writes the baselines as the editor does. Tells the files, and how many each accepts anew. */
async function accept(editor: Editor): Promise<[file: string, accepted: number][]> {
  const baselines = await editor.connection.sendRequest<Baseline[]>(ACCEPT_FINDINGS, {});
  const written = baselines.map(({ uri, text, accepted }): [string, number] => {
    const name = decodeURIComponent(uri.slice(editor.uri('').length + 1));
    editor.write(name, text);
    return [name, accepted];
  });
  await editor.watched(written.map(([name]) => name));
  return written;
}

describe('two folders that disagree', () => {
  it('have each its own articles reviewed by its own house style', async () => {
    const files = {
      'news/copydesk.yaml': 'checks: {date/impossible: off}\nwords: [{use: toward, not: towards}]\n',
      'news/a.txt': `${JUNE}It rolled towards the sea.\n`,
      'sport/copydesk.yaml': 'checks: {date/impossible: info}\nwords: [{use: towards, not: toward}]\n',
      'sport/b.txt': `${APRIL}It rolled towards the shore.\n`,
    };
    const editor = await deskOf(files, ['news', 'sport']);
    await review(editor);
    const [news] = await editor.shown(editor.uri('news/a.txt'), (all) => all.length > 0);
    expect(news!.message).toContain('“toward”, not “towards”');
    const sport = await editor.shown(editor.uri('sport/b.txt'), (all) => all.length > 0);
    expect(sport.map(({ code, severity }) => [code, severity])).toEqual([['date/impossible', 3]]);
  });
});

describe('a folder that comes later', () => {
  it('brings its own house style, for the article that is open in it as well', async () => {
    const files = {
      'news/a.txt': JUNE,
      'sport/copydesk.yaml': 'articles: {exclude: [drafts/]}\nchecks: {date/impossible: info}\n',
      'sport/b.txt': APRIL,
      'sport/drafts/c.txt': MAY,
    };
    const editor = await deskOf(files, ['news']);
    const b = editor.uri('sport/b.txt');
    await editor.open(b, APRIL);
    await editor.shown(b, ([finding]) => finding?.code === 'date/impossible');
    const added = [{ uri: editor.uri('sport'), name: 'sport' }];
    await editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added, removed: [] },
    });
    await editor.shown(b, ([finding]) => finding?.severity === 3);
    expect(await review(editor)).toMatchObject({ articles: 2, errors: 1, infos: 1 });
    const change = { kind: 'check', check: 'date/impossible', setting: 'off' };
    expect(await editor.connection.sendRequest(CHANGE_HOUSE_STYLE, { uri: b, change })).toMatchObject({
      uri: editor.uri('sport/copydesk.yaml'),
      isNew: false,
    });
  });
});

describe('accepting what is found now', () => {
  it('writes one baseline a folder of the workspace, for all its articles', async () => {
    const files = { 'news/a.txt': JUNE, 'news/old/b.txt': APRIL, 'sport/c.txt': MAY };
    const editor = await deskOf(files, ['news', 'sport']);
    expect(await accept(editor)).toEqual([
      ['news/copydesk-baseline.json', 2],
      ['sport/copydesk-baseline.json', 1],
    ]);
    expect(await review(editor)).toMatchObject({ articles: 3, errors: 0 });
  });

  it('leaves a lower folder’s own baseline alone, which is in force together with the one above', async () => {
    const editor = await deskOf({ 'a.txt': JUNE, 'old/b.txt': APRIL });
    await accept(editor);
    const lower = readFileSync(new URL(editor.uri('copydesk-baseline.json')), 'utf8');
    mkdirSync(new URL(editor.uri('old')), { recursive: true });
    // As when the lower folder was a desk of its own once: its baseline knows one story that the upper one does not.
    writeFileSync(new URL(editor.uri('old/c.txt')), MAY);
    editor.write('old/copydesk-baseline.json', lower.replaceAll(JUNE.trim(), MAY.trim()));
    await editor.watched(['old/c.txt', 'old/copydesk-baseline.json']);
    expect(await review(editor)).toMatchObject({ articles: 3, errors: 0 });
    expect(await accept(editor)).toEqual([['copydesk-baseline.json', 0]]);
    const upper = readFileSync(new URL(editor.uri('copydesk-baseline.json')), 'utf8');
    expect(upper).toContain(JUNE.trim());
    expect(upper).not.toContain(MAY.trim());
    expect(await review(editor)).toMatchObject({ articles: 3, errors: 0 });
  });
});
