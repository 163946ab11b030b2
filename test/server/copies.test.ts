import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CodeAction, CodeActionRequest, type Diagnostic } from 'vscode-languageserver-protocol/node';
import { COMPARE, FIND_SIMILAR, MARK_STANDING, type SimilarParagraph } from '../../src/protocol.ts';
import { Editor } from './editor.ts';

const WEIR =
  'The weir below Arle Bridge was built to turn a mill that has been gone for ninety years, and salmon leap it.';
const OLD = `---\ndate: 2025-07-01\n---\n\nSalmon Return\n\n${WEIR}\n`;
const NEW = `---\ndate: 2025-07-22\n---\n\nWeir to Go\n\nThe council met.\n\n${WEIR.replace('ninety', 'eighty')}\n`;
const isCopy = (all: readonly Diagnostic[]): boolean =>
  all.some(({ code }) => code === 'duplicate/paragraph');

describe('an editor at a copy', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = new Editor({ 'old.txt': OLD, 'new.txt': NEW });
    await editor.start({ initializationOptions: { commands: true } });
    await editor.open(editor.uri('new.txt'), NEW);
  });
  afterEach(() => editor.stop());

  const range = { start: { line: 8, character: 0 }, end: { line: 8, character: WEIR.length } };
  const earlier = { start: { line: 6, character: 0 }, end: { line: 6, character: WEIR.length } };

  it('is told what is shared and what was changed, and compares the two or marks them', async () => {
    const uri = editor.uri('new.txt');
    const shown = await editor.shown(uri, isCopy);
    expect(shown.map(({ message }) => message)).toEqual([
      '95 % of the words of this paragraph are also in old.txt, line 7; “ninety” is now “eighty”.',
    ]);
    const actions = (await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [...shown] },
    })) as CodeAction[];
    const commands = actions.filter(({ command }) =>
      [COMPARE, MARK_STANDING].includes(command?.command ?? ''),
    );
    expect(commands.map(({ title, command, diagnostics }) => [title, command, diagnostics?.length])).toEqual([
      [
        'Compare the two',
        {
          title: 'Compare the two',
          command: COMPARE,
          arguments: [
            {
              earlier: { uri: editor.uri('old.txt'), ranges: [earlier] },
              later: { uri, ranges: [range] },
            },
          ],
        },
        1,
      ],
      [
        'Mark as standing copy',
        {
          title: 'Mark as standing copy',
          command: MARK_STANDING,
          arguments: [{ uri, text: WEIR.replace('ninety', 'eighty') }],
        },
        1,
      ],
    ]);
  });

  it('finds the paragraphs like the one at the cursor', async () => {
    await editor.shown(editor.uri('new.txt'), isCopy);
    const find = (uri: string, line: number) =>
      editor.connection.sendRequest<SimilarParagraph[] | null>(FIND_SIMILAR, {
        uri,
        range: { start: { line, character: 9 }, end: { line, character: 9 } },
      });
    expect(await find(editor.uri('new.txt'), 8)).toEqual([
      { uri: editor.uri('old.txt'), range: earlier, share: '95 %', words: WEIR },
    ]);
    expect(await find(editor.uri('new.txt'), 6)).toEqual([]);
    expect(await find(editor.uri('nowhere.txt'), 6)).toBeNull();
  });

  it('is shown nothing beside the sides of a comparison with git', async () => {
    const uri = editor.uri('new.txt');
    await editor.shown(uri, isCopy);
    const git = `git:${uri.slice('file:'.length)}?ref`;
    await editor.open(git, NEW);
    await editor.change(uri, NEW.replace('eighty', 'ninety'));
    const shown = await editor.shown(uri, (all) => isCopy(all) && !JSON.stringify(all).includes('ninety'));
    expect(shown[0]!.relatedInformation!.map(({ location }) => location.uri)).toEqual([
      editor.uri('old.txt'),
    ]);
    expect(await editor.shown(git, () => true)).toEqual([]);
  });
});
