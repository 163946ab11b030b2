import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../../protocol.ts';
import type { Command } from './command.ts';
import { say } from './say.ts';

/** Starts the server anew. What was shown before it ended is shown again. */
export const restart: Command = async ({ client, log }) => {
  const uris = shownBy(client);
  try {
    await client.stop();
  } catch (error) {
    // One that hangs can't be asked to stop: it is left behind, and another takes its place.
    log.warn('The server did not stop when it was asked to.', error);
  }
  await client.start();
  const params: protocol.ReviewWorkspaceParams = { uris };
  if (uris.length) await client.sendRequest(protocol.REVIEW_WORKSPACE, params);
  await say('Copydesk has started anew.');
};

/** The documents that findings are shown of, closed ones too. */
function shownBy(client: BaseLanguageClient): string[] {
  const uris: string[] = [];
  client.diagnostics?.forEach((uri) => uris.push(client.code2ProtocolConverter.asUri(uri)));
  return uris;
}
