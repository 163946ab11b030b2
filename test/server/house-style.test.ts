import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  CHANGE_HOUSE_STYLE,
  type ChangeHouseStyleParams,
  type ChangeHouseStyleResult,
  type StyleChange,
} from '../../src/protocol.ts';
import { Editor } from './editor.ts';

const SLIP = 'The hearing closed on June 31 without a ruling.\n';
const STYLE = 'copydesk.yaml';

let editor: Editor;
beforeEach(async () => {
  editor = new Editor({ [STYLE]: 'checks: {date/impossible: warning}\n' });
  await editor.start();
});
afterEach(() => editor.stop());

it('a house style weighs findings, and a change to it shows at once in open articles, saved or not', async () => {
  const article = editor.uri('story.txt');
  await editor.open(article, SLIP);
  const [finding] = await editor.shown(article, (all) => all.length === 1);
  expect(finding!.severity).toBe(2);
  await editor.open(editor.uri(STYLE), 'checks: {date/impossible: off}\n');
  expect(await editor.shown(article, (all) => all.length === 0)).toEqual([]);
});

it('slips in it are shown under their words, and a broken one leaves the last good one in force', async () => {
  const [article, style] = [editor.uri('story.txt'), editor.uri(STYLE)];
  await editor.open(article, SLIP);
  await editor.open(style, 'checks: {date/impossible: of}\n');
  const [slip] = await editor.shown(style, (all) => all.length === 1);
  expect(slip).toMatchObject({
    range: { start: { line: 0, character: 26 }, end: { line: 0, character: 28 } },
    source: 'Copydesk',
  });
  expect(slip!.message).toContain('did you mean “off”?');
  await editor.change(style, 'checks: {date/impossible: off}\n');
  await editor.shown(article, (all) => all.length === 0);
  await editor.change(style, 'checks: {date/impossible: off\n');
  const [broken] = await editor.shown(style, (all) => all.length === 1);
  expect(broken!.message).toMatch(
    /^This house style can’t be read.*The last one that could be read stays in force until then\.$/,
  );
  await editor.open(editor.uri('other.txt'), SLIP);
  await editor.change(style, '');
  await editor.shown(editor.uri('other.txt'), (all) => all.length === 1);
});

const change = (uri: string, wish: StyleChange | null): Promise<ChangeHouseStyleResult> => {
  const params: ChangeHouseStyleParams = { uri, change: wish };
  return editor.connection.sendRequest(CHANGE_HOUSE_STYLE, params);
};

it('a decision goes into the nearest house style, as it stands in the editor', async () => {
  const style = editor.uri(STYLE);
  await editor.open(style, '# ours\nchecks: {date/impossible: off}\n');
  const wish = { kind: 'check', check: 'date/tense', setting: 'off' } as const;
  expect(await change(editor.uri('news/story.txt'), wish)).toEqual({
    uri: style,
    text: '# ours\nchecks: { date/impossible: off, date/tense: off }\n',
    isNew: false,
  });
  await editor.change(style, 'checks: [');
  expect(await change(editor.uri('story.txt'), wish)).toHaveProperty('problem');
  expect(await change('untitled:Untitled-1', wish)).toHaveProperty('problem');
});
