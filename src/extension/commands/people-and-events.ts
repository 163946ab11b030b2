import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../../protocol.ts';
import type { Command } from './command.ts';
import { nameOf, say, sayNotReviewed, sayOpenFile } from './say.ts';

/** The command's id, to which cards link. */
export const PEOPLE_AND_EVENTS = 'copydesk.showPeopleAndEvents';

/** What may be picked, with the place that it leads to. */
interface Item extends vscode.QuickPickItem {
  readonly place?: { readonly uri: vscode.Uri; readonly range: vscode.Range };
}

/**
 * Lists the people and events of the article at hand, or with a card's place all that is told of one of them. What is
 * picked is shown in the editor.
 * @param place a card's, where its link runs the command
 */
export const showPeopleAndEvents: Command = async ({ client, inView }, place) => {
  if (isPlace(place)) return showCard(client, place);
  const { document } = inView;
  if (!document) return sayOpenFile('No article is open, so there are no people and events to list.');
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const params: protocol.CastParams = { uri };
  const cast = await client.sendRequest<protocol.CastMember[] | null>(protocol.CAST, params);
  const name = nameOf(document.uri);
  if (!cast) return sayNotReviewed(name);
  if (!cast.length) return say(`${name} names no person and tells of no event.`);
  await pickMember(client, document.uri, cast);
};

/** Each person and event once; the button at its right shows all that is told of it. */
async function pickMember(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  cast: readonly protocol.CastMember[],
): Promise<void> {
  const more = { iconPath: new vscode.ThemeIcon('list-unordered'), tooltip: 'Show all that is told' };
  const items = ['person', 'event'].flatMap((kind): Item[] => {
    const members = cast.filter((member) => member.kind === kind);
    const heading = {
      label: kind === 'person' ? 'People' : 'Events',
      kind: vscode.QuickPickItemKind.Separator,
    };
    return members.length
      ? [
          heading,
          ...members.map(({ name, detail, count, range }) => ({
            label: name,
            description: [detail, `named ${count}`].filter(Boolean).join(' · '),
            buttons: [more],
            place: { uri, range: client.protocol2CodeConverter.asRange(range) },
          })),
        ]
      : [];
  });
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = 'People and Events';
  picker.placeholder = 'Go to the first mention';
  picker.matchOnDescription = true;
  picker.items = items;
  picker.onDidTriggerItemButton(async ({ item }) => {
    picker.hide();
    const document = await vscode.workspace.openTextDocument(uri);
    const offset = document.offsetAt(item.place!.range.start);
    await showCard(client, { uri: client.code2ProtocolConverter.asUri(uri), offset });
  });
  await picked(picker);
}

/** Every line of a card; one with a place leads there. */
async function showCard(client: BaseLanguageClient, params: protocol.WholeCardParams): Promise<void> {
  const card = await client.sendRequest<protocol.WholeCard | null>(protocol.WHOLE_CARD, params);
  if (!card) return say('The article has changed: no person or event stands here now.');
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = card.title;
  picker.placeholder = 'Go to where it is told';
  picker.items = card.lines.flatMap(({ label, text, places }): Item[] => {
    if (!places.length) return [{ label: text, description: label }];
    return places.map(({ uri, range, label: where }) => ({
      label: text || where,
      description: label,
      ...(text ? { detail: where } : {}),
      place: {
        uri: client.protocol2CodeConverter.asUri(uri),
        range: client.protocol2CodeConverter.asRange(range),
      },
    }));
  });
  await picked(picker);
}

/** Shows a list until something is picked, and what was picked in the editor. */
async function picked(picker: vscode.QuickPick<Item>): Promise<void> {
  const item = await new Promise<Item | undefined>((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
  if (item?.place)
    await vscode.window.showTextDocument(item.place.uri, { selection: item.place.range, preview: false });
}

const isPlace = (value: unknown): value is protocol.WholeCardParams =>
  typeof value === 'object' &&
  value !== null &&
  'uri' in value &&
  typeof value.uri === 'string' &&
  'offset' in value &&
  typeof value.offset === 'number';
