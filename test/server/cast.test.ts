import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HoverRequest, type MarkupContent } from 'vscode-languageserver-protocol/node';
import {
  CAST,
  type CastMember,
  type CastParams,
  WHOLE_CARD,
  type WholeCard,
  type WholeCardParams,
} from '../../src/protocol.ts';
import { Editor } from './editor.ts';

const OLDER =
  'Mayor Anna Keller spoke. The clerk, Ida Berg, was there with Tom Ash, Leo Brandt, Maja Lind and Kai Storm.';
const TEXT = 'The pier must go, said harbour chief Anna Keller.\n\nKeller spoke on Monday.\n';

describe('an editor that lists people and events', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = new Editor({ 'older.txt': `---\ndate: 2025-07-01\n---\n${OLDER}\n` });
    await editor.start({ initializationOptions: { moreCommand: 'desk.more' } });
  });
  afterEach(() => editor.stop());

  const castOf = (uri: string): Promise<CastMember[] | null> =>
    editor.connection.sendRequest<CastMember[] | null>(CAST, { uri } satisfies CastParams);

  it('is told each at its first mention', async () => {
    const uri = editor.uri('story.txt');
    await editor.open(uri, TEXT);
    expect(await castOf(uri)).toEqual([
      {
        kind: 'person',
        name: 'Anna Keller',
        detail: 'harbour chief',
        count: '2 times',
        range: { start: { line: 0, character: 37 }, end: { line: 0, character: 48 } },
      },
    ]);
  });

  it('is told of no cast where the document is no article', async () => {
    const uri = editor.uri('notes.md');
    await editor.open(uri, '# A list', 'markdown');
    expect(await castOf(uri)).toBeNull();
  });

  it('finds a link behind a card, and all of the card behind the link', async () => {
    const uri = editor.uri('story.txt');
    await editor.open(uri, TEXT);
    // The archive is read beside the first questions.
    let card = '';
    for (let tries = 0; tries < 200 && !card.includes('[More]'); tries++) {
      const hover = await editor.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri },
        position: { line: 2, character: 3 },
      });
      card = (hover!.contents as MarkupContent).value;
    }
    const [, address] = /\[More\]\(command:desk\.more\?([^)]*)\)/.exec(card)!;
    const [params] = JSON.parse(decodeURIComponent(address!)) as [WholeCardParams];
    const whole = await editor.connection.sendRequest<WholeCard | null>(WHOLE_CARD, params);
    expect(whole!.title).toBe('Anna Keller');
    const last = whole!.lines.at(-1)!;
    expect([whole!.lines.length > card.split('\n\n').length - 2, last.label]).toEqual([
      true,
      expect.any(String),
    ]);
    const role = whole!.lines.find(({ text }) => text === 'Mayor')!;
    expect(role.places).toEqual([
      {
        uri: editor.uri('older.txt'),
        label: 'older.txt (2025-07-01)',
        range: { start: { line: 3, character: 0 }, end: { line: 3, character: 5 } },
      },
    ]);
  });

  it('is told of no card where nobody stands', async () => {
    const uri = editor.uri('story.txt');
    await editor.open(uri, TEXT);
    const params: WholeCardParams = { uri, offset: 5 };
    expect(await editor.connection.sendRequest<WholeCard | null>(WHOLE_CARD, params)).toBeNull();
  });
});
