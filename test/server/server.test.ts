import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  HoverRequest,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node';
import {
  REVIEW_ARTICLE,
  REVIEW_WORKSPACE,
  type ReviewArticleResult,
  type ReviewWorkspaceResult,
} from '../../src/protocol.ts';
import { Editor } from './editor.ts';

const PIER =
  'The board voted on Monday to close the old pier, which has stood in the bay for a hundred years and more.';
const KIOSK =
  'The kiosk at its end sold tea and postcards to visitors, said harbour chief Anna Keller, until last winter.';
const codes = (diagnostics: readonly { code?: unknown }[]): unknown[] => diagnostics.map(({ code }) => code);

describe('an editor that speaks the protocol', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = new Editor({
      'older.txt': `---\ndate: 2025-07-01\n---\n${KIOSK}\n`,
      '.gitignore': 'drafts-*.txt\n',
    });
    await editor.start();
  });
  afterEach(() => editor.stop());

  it('is shown a finding under its words, with its page, and sees it go when it is mended', async () => {
    const uri = editor.uri('story.txt');
    await editor.open(uri, 'The hearing closed on June 31 without a ruling.\n');
    const [finding] = await editor.shown(uri, (all) => all.length === 1);
    expect(finding).toMatchObject({
      range: { start: { line: 0, character: 22 }, end: { line: 0, character: 29 } },
      message: 'There is no June 31: June has 30 days.',
      severity: 1,
      source: 'Copydesk',
      code: 'date/impossible',
      codeDescription: { href: 'file:///pages/date/impossible.md' },
    });
    await editor.change(uri, 'The hearing closed on June 30 without a ruling.\n');
    expect(await editor.shown(uri, (all) => all.length === 0)).toEqual([]);
  });

  it('is shown where a paragraph stands first, and deletes the copy', async () => {
    const uri = editor.uri('story.txt');
    await editor.open(uri, `${PIER}\n\n${PIER}\n`);
    const all = await editor.shown(uri, (shown) => codes(shown).includes('duplicate/paragraph'));
    const finding = all.find(({ code }) => code === 'duplicate/paragraph');
    expect(finding!.relatedInformation![0]!.location).toMatchObject({
      uri,
      range: { start: { line: 0, character: 0 } },
    });
    const actions = (await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: finding!.range,
      context: { diagnostics: [finding!] },
    })) as CodeAction[];
    const action = actions.find(({ title }) => title === 'Delete this copy');
    expect(action!.edit!.changes![uri]).toEqual([
      {
        range: { start: { line: 0, character: PIER.length }, end: { line: 2, character: PIER.length } },
        newText: '',
      },
    ]);
  });

  it('is shown a paragraph of another file, read from the disk', async () => {
    const uri = editor.uri('story.txt');
    await editor.open(uri, `---\ndate: 2025-07-22\n---\n${PIER}\n\n${KIOSK}\n`);
    const all = await editor.shown(uri, (shown) => codes(shown).includes('duplicate/paragraph'));
    const finding = all.find(({ code }) => code === 'duplicate/paragraph');
    expect(finding!.relatedInformation![0]!.location.uri).toBe(editor.uri('older.txt'));
    expect(finding!.severity).toBe(3);
  });

  it('reads a card on a person, with the words of the article made harmless', async () => {
    const uri = editor.uri('story.txt');
    const text = 'The pier must go, said harbour chief Anna Keller. Keller spoke [x](command:y) on Monday.\n';
    await editor.open(uri, text);
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: text.indexOf('Keller spoke') + 2 },
    });
    const card = (hover!.contents as MarkupContent).value;
    expect(card).toMatch(/^\*\*Anna Keller\*\*/);
    expect(card).toContain('harbour chief');
    expect(card).not.toContain('](command:');
  });

  it('leaves an untitled document alone until it asks for a review', async () => {
    const uri = 'untitled:Untitled-1';
    await editor.open(uri, 'The hearing closed on June 31 without a ruling.\n');
    expect(await editor.shown(uri, () => true)).toEqual([]);
    const result = await editor.connection.sendRequest<ReviewArticleResult>(REVIEW_ARTICLE, { uri });
    expect(result).toMatchObject({ findings: 1, words: 9, problems: [] });
    expect(codes(await editor.shown(uri, (all) => all.length === 1))).toEqual(['date/impossible']);
  });

  it('reviews all articles of its folder, the closed ones too, and no other files', async () => {
    editor.write('README.txt', 'The hearing closed on June 31 without a ruling.\n');
    editor.write('closed.txt', 'The hearing closed on June 31 without a ruling.\n');
    const result = await editor.connection.sendRequest<ReviewWorkspaceResult>(REVIEW_WORKSPACE, {});
    expect(result).toMatchObject({
      articles: 2,
      articlesWithFindings: 1,
      errors: 1,
      warnings: 0,
      cancelled: false,
    });
    expect(codes(await editor.shown(editor.uri('closed.txt'), (all) => all.length > 0))).toEqual([
      'date/impossible',
    ]);
  });

  it('keeps what the review of the workspace showed of an open article when that is closed', async () => {
    const uri = editor.uri('kept.txt');
    const text = 'The hearing closed on June 31 without a ruling.\n';
    editor.write('kept.txt', text);
    await editor.open(uri, text);
    await editor.connection.sendRequest(REVIEW_WORKSPACE, {});
    await editor.close(uri);
    await editor.open(editor.uri('other.txt'), text.replace('hearing', 'inquest'));
    await editor.shown(editor.uri('other.txt'), (all) => all.length > 0);
    expect(await editor.shown(uri, (all) => all.length > 0)).toHaveLength(1);
  });

  it('leaves a file that git ignores alone', async () => {
    const text = 'The hearing closed on June 31 without a ruling.\n';
    editor.write('drafts-pier.txt', text);
    await editor.open(editor.uri('drafts-pier.txt'), text);
    expect(await editor.shown(editor.uri('drafts-pier.txt'), () => true)).toEqual([]);
    const result = await editor.connection.sendRequest<ReviewWorkspaceResult>(REVIEW_WORKSPACE, {});
    expect(result.articles).toBe(1);
  });

  it('keeps what the review of the workspace showed when an article is closed, and clears what it opened itself', async () => {
    const uri = editor.uri('elsewhere.md');
    await editor.open(uri, 'The hearing closed on June 31 without a ruling.\n', 'article');
    await editor.shown(uri, (all) => all.length === 1);
    await editor.close(uri);
    expect(await editor.shown(uri, (all) => all.length === 0)).toEqual([]);
  });
});
