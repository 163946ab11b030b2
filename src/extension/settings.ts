import * as vscode from 'vscode';
import type { ConfigurationMiddleware } from 'vscode-languageclient';

/** The language that a file which is not open would be opened in, by the ending of its name. */
const BY_ENDING: readonly (readonly [ending: string, language: string])[] = [
  ['.article', 'article'],
  ['.txt', 'plaintext'],
  ['.md', 'markdown'],
];

/** Answers what a document's settings are, those for its language too; without this the language would not be asked. */
export const settingsByLanguage: ConfigurationMiddleware = {
  configuration: ({ items }) =>
    items.map(({ scopeUri, section }) => {
      const scope = scopeUri === undefined ? undefined : scopeOf(vscode.Uri.parse(scopeUri));
      const value: unknown = vscode.workspace.getConfiguration(undefined, scope).get(section ?? '');
      // VS Code hands out proxies, which a worker's messages cannot carry.
      return JSON.parse(JSON.stringify(value ?? null));
    }),
};

function scopeOf(uri: vscode.Uri): vscode.ConfigurationScope {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const languageId = open?.languageId ?? BY_ENDING.find(([ending]) => uri.path.endsWith(ending))?.[1];
  return languageId === undefined ? uri : { uri, languageId };
}
