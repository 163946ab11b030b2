import { expect, test } from 'vitest';
import { packagedFiles } from '../scripts/lib/package.mjs';

test('the package holds what the extension needs, and nothing else', async () => {
  expect(await packagedFiles()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/extension/browser.js',
    'dist/extension/node.js',
    'dist/server/browser.js',
    'dist/server/node.js',
    'package.json',
    'syntaxes/article.tmLanguage.json',
    'syntaxes/language-configuration.json',
  ]);
});
