import { describe, expect, it } from 'vitest';
import { isArticle, mayBeArticle } from '../../src/files/rule.ts';

const PROSE = 'The mayor opened the bridge on Tuesday.\n';
const TEXT = { markdown: false };
const MARKDOWN = { markdown: true };

describe('which files are articles', () => {
  it.each([
    'pier.txt',
    'pier.article',
    'PIER.TXT',
    'desk/2025/07/pier.txt',
    'desk/café – 日本.txt',
    // What begins like a project's papers may be news all the same.
    'license-fee-row.txt',
    'licence-to-fish.article',
    'requirements-for-visas.txt',
    'security-council-meets.txt',
    'notice-to-mariners.txt',
    'authors-protest.txt',
    'robots-on-the-quay.txt',
  ])('%s is one when it holds prose', (path) => {
    expect(isArticle(path, PROSE, TEXT)).toBe(true);
    expect(isArticle(path, 'apples\npears\n', TEXT)).toBe(false);
  });

  it('Markdown files are where the newsroom says so', () => {
    expect(isArticle('pier.md', PROSE, TEXT)).toBe(false);
    expect(isArticle('pier.md', PROSE, MARKDOWN)).toBe(true);
    expect(isArticle('README.md', PROSE, MARKDOWN)).toBe(false);
  });

  it.each([
    ['hidden', '.draft.txt', 'desk/.trash/pier.txt', '.git/description.txt'],
    ['of installed packages', 'node_modules/left-pad/story.txt', 'web/node_modules/a.article'],
    ['of another kind', 'pier.docx', 'pier', 'txt', 'pier.txt.bak', 'pier.html'],
    ['a README', 'README.txt', 'readme.txt', 'Readme_de.txt', 'README.article', 'desk/README.txt'],
    [
      'a licence',
      'LICENSE.txt',
      'license.txt',
      'LICENCE.txt',
      'LICENSE-MIT.txt',
      'COPYING.txt',
      'NOTICE.txt',
    ],
    ['a change log', 'CHANGELOG.txt', 'changelog.md', 'CHANGELOG-2.txt'],
    ['for pip', 'requirements.txt', 'requirements-dev.txt', 'requirements_test.txt', 'constraints.txt'],
    ['for programs', 'robots.txt', 'humans.txt', 'ads.txt', 'security.txt', 'CMakeLists.txt', 'llms.txt'],
  ])('files that are %s never are', (_, ...paths) => {
    expect(paths.filter((path) => mayBeArticle(path, MARKDOWN))).toEqual([]);
  });
});
