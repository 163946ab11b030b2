import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './extension.ts';

/** VS Code calls this when the first document of ours is opened, or the first command run. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.js').fsPath;
  const server = { module, transport: TransportKind.ipc };
  await start(context, (options) => new LanguageClient('copydesk', 'Copydesk', server, options));
}
