import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CodeAction, CodeActionRequest } from 'vscode-languageserver-protocol/node';
import {
  DATE_ARTICLE,
  DAY_MEANT,
  EXPLICIT_DATE,
  type DayMeantResult,
  type ExplicitDateResult,
  type TextChange,
} from '../../src/protocol.ts';
import { Editor } from './editor.ts';

const STORY =
  '---\ndate: 2025-07-22\n---\n\nHarbour shut\n\nThe shop closed yesterday, the owner told reporters.\n';

describe('the dates of an article', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = new Editor();
    await editor.start();
    await editor.open(editor.uri('story.txt'), STORY);
  });
  afterEach(() => editor.stop());

  const ask = <Result>(method: string, more: object): Promise<Result> =>
    editor.connection.sendRequest(method, { uri: editor.uri('story.txt'), ...more });

  it('are written out where they stand', async () => {
    expect(await ask<ExplicitDateResult>(EXPLICIT_DATE, { position: { line: 6, character: 18 } })).toEqual({
      change: {
        range: { start: { line: 6, character: 16 }, end: { line: 6, character: 25 } },
        newText: 'on Monday 21 July',
      },
      refusal: null,
    });
    expect(await ask<ExplicitDateResult>(EXPLICIT_DATE, { position: { line: 6, character: 2 } })).toEqual({
      change: null,
      refusal: 'No mention of time stands at the cursor.',
    });
  });

  it('are written out by a code action, where rewriting is asked for', async () => {
    const at = { line: 6, character: 18 };
    const actions = async (only?: string[]): Promise<CodeAction[]> => {
      const context = { diagnostics: [], ...(only && { only }) };
      const found = await editor.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: editor.uri('story.txt') },
        range: { start: at, end: at },
        context,
      });
      return (found ?? []) as CodeAction[];
    };
    const title = 'Make the date explicit: “on Monday 21 July”';
    expect((await actions()).map((action) => action.title)).toEqual([title]);
    expect((await actions(['refactor'])).map((action) => action.title)).toEqual([title]);
    expect(await actions(['quickfix'])).toEqual([]);
  });

  it('follow the day that is set', async () => {
    const meant = await ask<DayMeantResult>(DAY_MEANT, { words: 'last Tuesday', today: '2025-07-24' });
    expect(meant).toEqual({ day: '2025-07-22', says: 'Tuesday 22 July 2025' });
    expect(await ask<TextChange>(DATE_ARTICLE, { day: '2025-07-23' })).toEqual({
      range: { start: { line: 1, character: 5 }, end: { line: 1, character: 16 } },
      newText: ' 2025-07-23',
    });
  });
});
