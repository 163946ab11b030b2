import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { FINDINGS_AT, REVIEW_WORKSPACE, STEP_TO_FINDING } from '../../src/protocol.ts';
import { Editor } from './editor.ts';

const SLIP = 'The hearing closed on June 31 without a ruling.\n';
const AT = { start: { line: 0, character: 25 }, end: { line: 0, character: 25 } };

let editor: Editor;
beforeEach(() => (editor = new Editor({ 'b.txt': SLIP.replace('hearing', 'inquest') })));
afterEach(() => editor.stop());

const titlesAt = async (uri: string): Promise<string[]> => {
  const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: AT,
    context: { diagnostics: [] },
  });
  return actions.map(({ title }) => title);
};

it('an editor without Copydesk’s commands is offered only what it can do', async () => {
  await editor.start();
  const uri = editor.uri('a.txt');
  await editor.open(uri, SLIP);
  expect(await titlesAt(uri)).toEqual(['Turn off “Impossible date or time” in this article']);
});

it('one that has them is told of the finding that they are about', async () => {
  await editor.start({ initializationOptions: { commands: true } });
  const uri = editor.uri('a.txt');
  await editor.open(uri, SLIP);
  expect(await titlesAt(uri)).toEqual([
    'Ignore this finding…',
    'Turn off “Impossible date or time” in this article',
    'Turn off “Impossible date or time” in this folder',
    'Explain “Impossible date or time”',
  ]);
  const [finding] = await editor.connection.sendRequest<unknown[]>(FINDINGS_AT, { uri, range: AT });
  expect(finding).toMatchObject({
    uri,
    check: 'date/impossible',
    text: SLIP.trim(),
    turnOff: { newText: '---\ncopydesk:\n  date/impossible: off\n---\n\n' },
  });
});

it('steps from finding to finding, through files that nobody has opened, and round', async () => {
  await editor.start();
  const uri = editor.uri('a.txt');
  await editor.open(uri, SLIP);
  await editor.shown(uri, (all) => all.length > 0);
  await editor.connection.sendRequest(REVIEW_WORKSPACE, {});
  const step = (from: unknown, backward = false) =>
    editor.connection.sendRequest(STEP_TO_FINDING, { from, backward });
  const [here, there] = [{ uri }, { uri: editor.uri('b.txt') }];
  const start = { line: 0, character: 0 };
  const first = await step({ uri, range: { start, end: start } });
  expect(first).toMatchObject({ ...here, range: { start: { line: 0, character: 22 } } });
  expect(await step(first)).toMatchObject(there);
  expect(await step(first, true)).toMatchObject(there);
  expect(await step({ ...there, range: AT })).toMatchObject(here);
  expect(await step(null)).toMatchObject(here);
});
