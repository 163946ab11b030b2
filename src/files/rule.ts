import ignore, { type Ignore } from 'ignore';
import type { ArticlePatterns } from '../core/house-style/house-style.ts';
import { holdsProse } from './prose.ts';

/** What a newsroom decides on which files are articles. */
export interface Rule {
  /** Whether `.md` files count too. */
  readonly markdown: boolean;
  /** The desk's own patterns, counted from the folder that is searched; none where null or left out. */
  readonly patterns?: ArticlePatterns | null | undefined;
}

/**
 * Whether a file is an article, for the editor, the command line and the archive alike. That git ignores it, or that an
 * editor named it, is for those to say who find files.
 * @param relativePath below the folder that is searched, with `/`; folders above that one don't count
 */
export const isArticle = (relativePath: string, text: string, rule: Rule): boolean =>
  mayBeArticle(relativePath, rule) && holdsProse(text);

/** Whether a file may be an article as far as its name tells. */
export const mayBeArticle = (relativePath: string, rule: Rule): boolean =>
  hasArticleEnding(relativePath, rule) && !isLookAlike(relativePath) && isWanted(relativePath, rule.patterns);

/** Whether the desk's patterns let a file be an article. */
function isWanted(relativePath: string, patterns: ArticlePatterns | null | undefined): boolean {
  if (!patterns || !relativePath) return true;
  const { include, exclude } = compiled(patterns);
  return (!patterns.include.length || include.ignores(relativePath)) && !exclude.ignores(relativePath);
}

/** Patterns are compiled once: a search asks for each file. */
const kept = new WeakMap<ArticlePatterns, { readonly include: Ignore; readonly exclude: Ignore }>();

function compiled(patterns: ArticlePatterns): { readonly include: Ignore; readonly exclude: Ignore } {
  const rulesOf = (lines: readonly string[]): Ignore => ignore({ ignorecase: false }).add([...lines]);
  const known = kept.get(patterns) ?? {
    include: rulesOf(patterns.include),
    exclude: rulesOf(patterns.exclude),
  };
  kept.set(patterns, known);
  return known;
}

/** Whether a file's name ends as an article's does. */
export const hasArticleEnding = (relativePath: string, { markdown }: Rule): boolean =>
  (markdown ? /\.(?:article|txt|md)$/i : /\.(?:article|txt)$/i).test(relativePath);

/** Whether a folder of this name holds no articles: hidden ones and those of installed packages. */
export const isPassedOver = (folderName: string): boolean =>
  folderName.startsWith('.') || folderName === 'node_modules';

/** Whether a file is hidden, or has a name that tells of something else than news. */
export function isLookAlike(relativePath: string): boolean {
  const folders = relativePath.split('/');
  const name = folders.pop()!;
  return name.startsWith('.') || folders.some(isPassedOver) || LOOK_ALIKES.some((like) => like.test(name));
}

/**
 * Names of files that no newsroom wrote. They are told apart narrowly: `license-fee-row.txt` and
 * `requirements-for-visas.txt` are news.
 */
const LOOK_ALIKES: readonly RegExp[] = [
  /^(?:readme|changelog)(?:[-_. ].*)?\.\w+$/i,
  /^licen[cs]e\.\w+$/i,
  // The papers that lie in every software project, in capitals: LICENSE-MIT.txt, NOTICE.txt.
  /^(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS|CONTRIBUTORS|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|MAINTAINERS)(?:[-_. ].*)?\.\w+$/,
  /^third[-_ ]?party[-_ ]?(?:notices?|licen[cs]es?)\.txt$/i,
  // What programs read: requirements-dev.txt, CMakeLists.txt, robots.txt.
  /^(?:requirements(?:[-_.]\w+)?|constraints|cmakelists|meson_options)\.txt$/i,
  /^(?:robots|humans|ads|app-ads|security|llms(?:-full)?|sitemap)\.txt$/i,
];
