import * as vscode from 'vscode';
import type { StyleChange } from '../../protocol.ts';
import { changeHouseStyle } from '../house-style.ts';
import { editorInView } from './at-cursor.ts';
import type { Command } from './command.ts';
import { placeOf } from './open-house-style.ts';
import { say, sayBriefly, sayOpenFile } from './say.ts';

/** Adds the selected words to the house style, as what the person says they are. */
export const addToHouseStyle: Command = async (tools) => {
  const editor = editorInView(tools);
  if (!editor) return sayOpenFile('No article is open, so there are no words to add to the house style.');
  const words = editor.document.getText(editor.selection).replace(/\s+/g, ' ').trim();
  if (!words) return say('Select a name or a word first: it is then added to the house style.');
  const kind = await vscode.window.showQuickPick(KINDS, { title: `What is “${words}”?` });
  const change = await kind?.ask(words);
  if (!change) return;
  const place = await placeOf(tools);
  const file = place && (await changeHouseStyle(tools.client, place, change));
  if (file) sayBriefly(`${vscode.workspace.asRelativePath(file)} now ${told(change)}.`);
};

/** What a house style does by a change. */
const told = (change: Change): string =>
  'use' in change ? `prefers “${change.use}” to “${change.not.join('” and “')}”` : `knows “${change.name}”`;

type Change = Extract<StyleChange, { readonly kind: 'people' | 'events' | 'places' | 'words' }>;

type Ask = (words: string) => Promise<Change | undefined>;

const askPerson: Ask = async (words) => {
  const title = `Person: ${words}`;
  const name = await ask(title, 'The full name, as the desk spells it.', words);
  if (name === undefined || !name) return undefined;
  const role = await ask(title, 'Who is this? Shown on the card; may be left out.');
  if (role === undefined) return undefined;
  const aliases = await askList(
    title,
    'Other spellings, which give way to it, with commas between them; may be left out.',
    name === words ? '' : words,
  );
  return aliases && { kind: 'people', name, ...(aliases.length && { aliases }), ...(role && { role }) };
};

const askEvent: Ask = async (words) => {
  const title = `Event: ${words}`;
  const name = await ask(title, 'The event’s name, as the desk writes it.', words);
  if (name === undefined || !name) return undefined;
  const date = await ask(
    title,
    'Its day, month or year, such as 2025-07-22, 2025-07 or 2025; may be left out.',
    '',
    (value) =>
      !value || /^\d{4}(-\d\d){0,2}$/.test(value) ? undefined : 'Write it as 2025-07-22, 2025-07 or 2025.',
  );
  return date === undefined ? undefined : { kind: 'events', name, ...(date && { date }) };
};

const askForm =
  (kind: 'places' | 'words'): Ask =>
  async (words) => {
    const title = `${kind === 'places' ? 'Place' : 'Word'}: ${words}`;
    const use = await ask(title, `The form to use. Leave “${words}” where it is the right one.`, words);
    if (use === undefined || !use) return undefined;
    const not =
      use === words
        ? await askList(title, `The forms that give way to “${words}”, with commas between them.`)
        : [words];
    if (!not?.length) return undefined;
    const reason = await ask(title, 'Why? Shown to whoever wrote the other form; may be left out.');
    return reason === undefined ? undefined : { kind, use, not, ...(reason && { reason }) };
  };

const KINDS: readonly (vscode.QuickPickItem & { readonly ask: Ask })[] = [
  {
    label: 'Person',
    detail: 'Shown on the card of the name; other spellings give way to this one.',
    ask: askPerson,
  },
  { label: 'Event', detail: 'Shown on the card of its name, with its date.', ask: askEvent },
  { label: 'Place', detail: 'One form is preferred to others: Kyiv, not Kiev.', ask: askForm('places') },
  { label: 'Word', detail: 'One form is preferred to others, for a reason.', ask: askForm('words') },
];

/** Asks one thing; undefined where the person left. */
async function ask(
  title: string,
  prompt: string,
  value = '',
  validateInput: (value: string) => string | undefined = () => undefined,
): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title,
    prompt,
    value,
    validateInput,
    ignoreFocusOut: true,
  });
  return answer?.trim();
}

async function askList(title: string, prompt: string, value = ''): Promise<string[] | undefined> {
  const answer = await ask(title, prompt, value);
  return answer?.split(',').flatMap((part) => part.trim() || []);
}
