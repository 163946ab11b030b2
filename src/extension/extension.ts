import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  ARTICLE_STATUS,
  type ArticleStatusParams,
  COMPARE,
  type Comparison,
  type InitializationOptions,
  MARK_STANDING,
  type MarkStandingParams,
} from '../protocol.ts';
import { COMMANDS } from './commands.ts';
import { Compare } from './compare.ts';
import { answerFileRequests } from './files.ts';
import { changeHouseStyle } from './house-style.ts';
import { FirstSteps } from './first-steps.ts';
import { InView } from './in-view.ts';
import { answerKeepRequests } from './keep.ts';
import { LANGUAGES } from './languages.ts';
import { PEOPLE_AND_EVENTS } from './commands/people-and-events.ts';
import { ReportPanel } from './report/panel.ts';
import { settingsByLanguage } from './settings.ts';
import { Status } from './status.ts';

/** It completes and explains YAML by the schema that the manifest names: twice would be once too often. */
const YAML_EXTENSION = 'redhat.vscode-yaml';

/** Makes the client for the place where the extension runs: a process beside it, or a worker of the browser. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the server, and puts the commands into the palette. Everything stops with the extension. */
export async function start(
  context: vscode.ExtensionContext,
  makeClient: MakeClient,
): Promise<BaseLanguageClient> {
  const log = vscode.window.createOutputChannel('Copydesk', { log: true });
  const pages = vscode.Uri.joinPath(context.extensionUri, 'docs', 'checks');
  const asked = new Set<string>();
  const storage = context.storageUri?.toString();
  const initializationOptions = (): InitializationOptions => ({
    documentation: pages.toString(),
    status: true,
    moreCommand: PEOPLE_AND_EVENTS,
    commands: true,
    asked: [...asked],
    houseStyleHelp: !vscode.extensions.getExtension(YAML_EXTENSION),
    ...(storage === undefined ? {} : { storage }),
  });
  const watcher = vscode.workspace.createFileSystemWatcher(
    '**/{*.txt,*.article,*.md,.gitignore,copydesk.yaml,copydesk-baseline.json}',
  );
  // A client tells one listener of each message only.
  const told = new vscode.EventEmitter<ArticleStatusParams>();
  const firstSteps = new FirstSteps(told.event);
  const client = makeClient({
    documentSelector: [
      ...LANGUAGES.map((language) => ({ language })),
      { pattern: '**/{copydesk.yaml,copydesk-baseline.json}' },
    ],
    outputChannel: log,
    initializationOptions,
    // Cards may run this one command; all else in them is text.
    markdown: { isTrusted: { enabledCommands: [PEOPLE_AND_EVENTS] } },
    synchronize: { fileEvents: watcher },
    middleware: { ...firstSteps.hovers, workspace: settingsByLanguage },
  });
  const compare = new Compare();
  const inView = new InView();
  const telling = client.onNotification(ARTICLE_STATUS, (params: ArticleStatusParams) => told.fire(params));
  const report = new ReportPanel(client, context.extensionUri, inView, told.event);
  const status = new Status(told.event, inView);
  context.subscriptions.push(
    log,
    watcher,
    ...answerFileRequests(client),
    ...answerKeepRequests(client, context.storageUri),
    inView,
    told,
    firstSteps,
    telling,
    report,
    status,
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      asked.delete(client.code2ProtocolConverter.asUri(uri));
    }),
  );
  const tools = {
    client,
    id: context.extension.id,
    extension: context.extensionUri,
    log,
    report,
    inView,
    asked,
    firstSteps,
  };
  for (const [id, run] of Object.entries(COMMANDS))
    context.subscriptions.push(
      vscode.commands.registerCommand(id, (...args: unknown[]) => run(tools, ...args)),
    );
  context.subscriptions.push(
    compare,
    vscode.commands.registerCommand(COMPARE, (comparison: Comparison) => compare.show(comparison)),
    vscode.commands.registerCommand(MARK_STANDING, ({ uri, text }: MarkStandingParams) =>
      changeHouseStyle(client, vscode.Uri.parse(uri), { kind: 'standing', text }),
    ),
  );
  await client.start();
  context.subscriptions.push({ dispose: () => void client.dispose() });
  return client;
}
