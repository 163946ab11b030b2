import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packagedFiles } from '../scripts/lib/package.mjs';
import { root } from '../scripts/lib/paths.mjs';

/** What findings link to; a test of its own holds that every check has a page. */
const pages = globSync('docs/checks/**/*.md', { cwd: root }).map((file) => file.replaceAll('\\', '/'));

/** The walkthrough's; a test of the manifest holds that each is there. */
const pictures = globSync('images/walkthrough/*.png', { cwd: root }).map((file) =>
  file.replaceAll('\\', '/'),
);

test('the package holds what the extension needs, and nothing else', async () => {
  expect(await packagedFiles()).toEqual(
    [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/extension/browser.js',
      'dist/extension/node.js',
      'dist/extension/report.css',
      'dist/extension/report.js',
      'dist/server/browser.js',
      'dist/server/node.js',
      ...pages,
      'docs/copydesk.schema.json',
      ...pictures,
      'package.json',
      'syntaxes/article.tmLanguage.json',
      'syntaxes/language-configuration.json',
    ].toSorted(),
  );
});
