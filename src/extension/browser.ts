import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { start } from './extension.ts';

/** VS Code calls this in the browser's extension worker; the server runs in a worker of its own. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js');
  let worker: Worker | undefined;
  const stop = (): void => worker?.terminate();
  const begin = async (): Promise<MessageTransports> => {
    stop();
    worker = new Worker(script.toString(true));
    // Not the worker itself: VS Code makes workers in its own way, and the client would not know it for one.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: stop });
  await start(context, (options) => new LanguageClient('copydesk', 'Copydesk', begin, options));
}
