import { glob } from 'tinyglobby';
import type { DiskFiles } from '../files/disk.ts';
import type { Entry } from '../files/file-system.ts';
import { ignoring } from '../files/git.ts';
import { hasArticleEnding, isLookAlike, isPassedOver, type Rule } from '../files/rule.ts';

/** What makes a pattern of a path. */
const MAGIC = /[*?[\]{}()!\\]/;

/** A pattern that tells the files' ending: `*.md`, `*.{txt,text}`. */
const TELLS_ENDING = /\.[\w{},]+$/;

/** Whether a path may be meant as a pattern. */
export const isGlob = (path: string): boolean => MAGIC.test(path);

/**
 * The files and folders that a glob matches, spelled as the glob is, in the order of their paths. A glob chooses among
 * what a search of the folder would find: nothing hidden or git-ignored, no `node_modules`, no look-alikes. Only the
 * ending is the glob's to choose, where it tells one. Folders stand for all below them.
 */
export async function expand(fs: DiskFiles, pattern: string, rule: Rule): Promise<Entry[]> {
  const parts = pattern.split('/');
  const fixed = parts.findIndex(isGlob);
  const prefix = parts.slice(0, fixed).map((part) => `${part}/`);
  const root = prefix.join('') || '.';
  const matches = await glob(parts.slice(fixed).join('/'), {
    cwd: fs.resolve(root),
    onlyFiles: false,
    expandDirectories: false,
    ignore: '**/node_modules/**',
  });
  const isIgnored = await ignoring(fs, root);
  const taken: Entry[] = [];
  for (const match of matches.sort()) {
    const kind = match.endsWith('/') ? 'folder' : 'file';
    const path = match.replace(/\/$/, '');
    const isMeant =
      kind === 'folder'
        ? !path.split('/').some(isPassedOver)
        : !isLookAlike(path) && (TELLS_ENDING.test(pattern) || hasArticleEnding(path, rule));
    const isCovered = taken.some(([other, kind]) => kind === 'folder' && path.startsWith(`${other}/`));
    if (isMeant && !isCovered && !(await isIgnored(path, kind))) taken.push([path, kind]);
  }
  return taken.map(([path, kind]) => [prefix.join('') + path, kind]);
}
