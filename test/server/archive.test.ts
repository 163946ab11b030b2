import {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { type Diagnostic, DidChangeConfigurationNotification } from 'vscode-languageserver-protocol/node';
import { REVIEW_WORKSPACE, type ReviewWorkspaceResult } from '../../src/protocol.ts';
import { Editor } from './editor.ts';

const KIOSK =
  'The kiosk at its end sold tea and postcards to visitors, said harbour chief Anna Keller, until last winter.';
const BOARD =
  'The board met behind closed doors for three hours and then sent everyone home without a word of explanation.';
const dated = (date: string, ...paragraphs: string[]): string =>
  `---\ndate: ${date}\n---\n\n${paragraphs.join('\n\n')}\n`;
const OLD = dated('2025-07-01', 'Tea No More', KIOSK);
const NEW = dated('2025-07-22', 'Pier to Close', BOARD, KIOSK);

const codes = (all: readonly Diagnostic[]): unknown[] => all.map(({ code }) => code);
const isCopy = (all: readonly Diagnostic[]): boolean => codes(all).includes('duplicate/paragraph');
const isClean = (all: readonly Diagnostic[]): boolean => !isCopy(all);
const source = (all: readonly Diagnostic[]): string =>
  all.find(({ code }) => code === 'duplicate/paragraph')!.relatedInformation![0]!.location.uri;

const read = (path: string): string => readFileSync(path, 'utf8');

const editors: Editor[] = [];
afterEach(async () => {
  for (const editor of editors.splice(0)) await editor.stop();
});

/** An editor on a folder with these files, `new.txt` open. */
async function deskOf(files: Record<string, string>, options: Record<string, unknown> = {}): Promise<Editor> {
  const editor = new Editor(files);
  editors.push(editor);
  await editor.start({ initializationOptions: options });
  await editor.open(editor.uri('new.txt'), NEW);
  return editor;
}

describe('what is found in an open article follows the files', () => {
  it('when one is added, changed, renamed and deleted', async () => {
    const editor = await deskOf({ 'new.txt': NEW });
    const uri = editor.uri('new.txt');
    await editor.shown(uri, isClean);
    editor.write('old.txt', OLD);
    await editor.watched(['old.txt']);
    expect(source(await editor.shown(uri, isCopy))).toBe(editor.uri('old.txt'));
    editor.write('old.txt', dated('2025-07-01', 'Tea No More', BOARD.replace('three', 'two')));
    await editor.watched(['old.txt']);
    const changed = await editor.shown(uri, (all) => isCopy(all) && all[0]!.range.start.line === 6);
    expect(changed[0]!.message).toContain('“two” is now “three”');
    renameSync(join(editor.folder, 'old.txt'), join(editor.folder, 'older.txt'));
    await editor.watched(['older.txt'], ['old.txt']);
    await editor.shown(uri, (all) => isCopy(all) && source(all) === editor.uri('older.txt'));
    rmSync(join(editor.folder, 'older.txt'));
    await editor.watched([], ['older.txt']);
    await editor.shown(uri, isClean);
  });

  it('when git switches to another branch with many files', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `2024/${i}.txt`);
    const editor = await deskOf({ 'new.txt': NEW });
    for (const name of names) editor.write(name, dated('2024-01-01', `Number ${name}`, BOARD));
    await editor.watched(names);
    const uri = editor.uri('new.txt');
    await editor.shown(uri, isCopy);
    for (const name of names) rmSync(join(editor.folder, name));
    await editor.watched([], names);
    expect(codes(await editor.shown(uri, isClean))).toEqual([]);
  });

  it('and open documents, which win over their files', async () => {
    const editor = await deskOf({ 'old.txt': OLD, 'new.txt': NEW });
    const uri = editor.uri('new.txt');
    await editor.shown(uri, isCopy);
    await editor.open(editor.uri('old.txt'), OLD);
    await editor.change(editor.uri('old.txt'), dated('2025-07-01', 'Tea No More', 'It rained.'));
    await editor.shown(uri, isClean);
    await editor.watched(['old.txt']);
    await editor.change(editor.uri('old.txt'), OLD);
    await editor.shown(uri, isCopy);
    await editor.change(editor.uri('old.txt'), dated('2025-07-01', 'Tea No More', 'It poured.'));
    await editor.shown(uri, isClean);
    await editor.close(editor.uri('old.txt'));
    await editor.watched(['old.txt']);
    expect(source(await editor.shown(uri, isCopy))).toBe(editor.uri('old.txt'));
  });

  it('in a folder of its own, where folders keep their own archives', async () => {
    const editor = new Editor({ 'north/old.txt': OLD, 'south/new.txt': NEW, 'south/old.txt': 'It rained.' });
    editors.push(editor);
    editor.settings = { archive: { scope: 'folder' } };
    await editor.start({
      workspaceFolders: ['north', 'south'].map((name) => ({ uri: editor.uri(name), name })),
      capabilities: { workspace: { configuration: true } },
    });
    const uri = editor.uri('south/new.txt');
    await editor.open(uri, NEW);
    await editor.shown(uri, isClean);
    editor.write('south/old.txt', OLD);
    await editor.watched(['south/old.txt']);
    expect(source(await editor.shown(uri, isCopy))).toBe(editor.uri('south/old.txt'));
    rmSync(join(editor.folder, 'south/old.txt'));
    await editor.watched([], ['south/old.txt']);
    await editor.shown(uri, isClean);
    editor.settings = { archive: { scope: 'workspace' } };
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(source(await editor.shown(uri, isCopy))).toBe(editor.uri('north/old.txt'));
  });
});

describe('the archive that is kept', () => {
  const FILES = { 'old.txt': OLD, 'new.txt': NEW };
  const storeOf = (editor: Editor): string => join(editor.folder, '.store');
  /** An editor that keeps its archive in `.store`, and what it shows once the folder is read. */
  async function keeping(files: Record<string, string>, prepare: (editor: Editor) => void = () => {}) {
    const editor = new Editor(files);
    editors.push(editor);
    prepare(editor);
    await editor.start({ initializationOptions: { storage: pathToFileURL(storeOf(editor)).toString() } });
    await editor.open(editor.uri('new.txt'), NEW);
    const shown = await editor.shown(editor.uri('new.txt'), isCopy);
    return { editor, shown: shown.map(({ range, message }) => ({ range, message })) };
  }
  /** The files of a store that an editor before wrote. */
  async function stored(): Promise<Record<string, string>> {
    const { editor } = await keeping(FILES);
    await editor.connection.sendRequest<ReviewWorkspaceResult>(REVIEW_WORKSPACE, {});
    const names = readdirSync(storeOf(editor));
    expect(names.length).toBeGreaterThan(0);
    expect(names.some((name) => name.endsWith('.tmp'))).toBe(false);
    return Object.fromEntries(names.map((name) => [name, read(join(storeOf(editor), name))]));
  }

  it('shows the same as one that is read afresh, also when it is damaged', async () => {
    const { shown } = await keeping(FILES);
    const store = await stored();
    const put = (change: (text: string) => string) => (editor: Editor) => {
      for (const [name, text] of Object.entries(store)) editor.write(`.store/${name}`, change(text));
    };
    for (const change of [
      (text: string) => text,
      (text: string) => text.slice(0, text.length >> 1),
      (text: string) => text.replaceAll('Keller', 'Kellar').replaceAll('7', '8'),
      () => '\u0000'.repeat(5000),
    ])
      expect((await keeping(FILES, put(change))).shown).toEqual(shown);
  });

  it('gives what it holds: the article is not made anew', async () => {
    const store = await stored();
    const { editor } = await keeping(FILES, (editor) => {
      for (const [name, text] of Object.entries(store)) editor.write(`.store/${name}`, text);
    });
    await editor.connection.sendRequest<ReviewWorkspaceResult>(REVIEW_WORKSPACE, {});
    for (const [name, text] of Object.entries(store)) expect(read(join(storeOf(editor), name))).toBe(text);
  });

  it('can’t be written: that is said in one sentence, and all works', async () => {
    const { editor, shown } = await keeping(FILES, (editor) => editor.write('.store', 'no folder'));
    expect(shown).toHaveLength(1);
    await editor.connection.sendRequest<ReviewWorkspaceResult>(REVIEW_WORKSPACE, {});
    expect(editor.log).toEqual([
      'What was read of the archive can’t be kept for the next time: a file stands where the folder should be. Everything works, but opening will take longer.',
    ]);
  });
});

describe('a folder that is hard to read', () => {
  it('with thousands of empty files, links in a circle and a file too long, which is said once', async () => {
    const editor = new Editor({ 'old.txt': OLD, 'new.txt': NEW });
    editors.push(editor);
    for (let i = 0; i < 10_000; i++) writeFileSync(join(editor.folder, `empty-${i}.txt`), '');
    writeFileSync(join(editor.folder, 'long.txt'), 'The board met. ');
    truncateSync(join(editor.folder, 'long.txt'), 200_000_000);
    symlinkSync('.', join(editor.folder, 'circle'));
    symlinkSync('nowhere', join(editor.folder, 'nowhere.txt'));
    await editor.start();
    await editor.open(editor.uri('new.txt'), NEW);
    await editor.shown(editor.uri('new.txt'), isCopy);
    const result = await editor.connection.sendRequest<ReviewWorkspaceResult>(REVIEW_WORKSPACE, {});
    expect(result.articles).toBe(2);
    expect(editor.log).toEqual([
      `${editor.uri('long.txt')}: This file is 200.0 MB long and is passed over: an article of more than 20 MB is not read.`,
    ]);
  });

  it('whose files come and go while they are read', async () => {
    const editor = await deskOf({ 'old.txt': OLD, 'new.txt': NEW });
    const names = Array.from({ length: 40 }, (_, i) => `gone-${i}.txt`);
    for (let round = 0; round < 5; round++) {
      for (const name of names) editor.write(name, dated('2024-01-01', `Story ${name}`, BOARD));
      const seen = editor.watched(names);
      for (const name of names) rmSync(join(editor.folder, name));
      await seen;
      await editor.watched([], names);
    }
    const uri = editor.uri('new.txt');
    const all = await editor.shown(uri, (shown) => isCopy(shown) && source(shown) === editor.uri('old.txt'));
    expect(codes(all).filter((code) => code === 'duplicate/paragraph')).toHaveLength(1);
    expect(editor.log).toEqual([]);
  });
});
