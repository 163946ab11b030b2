import { type Entry, type FileSystem, Unreadable, whyUnreadable } from './file-system.ts';
import { ignoredAbove, textAt } from './git.ts';
import type { Ignored } from './ignored.ts';
import { isPassedOver, mayBeArticle, type Rule } from './rule.ts';

/** Told of a folder that can't be listed, with a sentence for an editor. */
export type OnProblem = (folder: string, problem: string) => void;

/** A file or folder on the way: its path for the host, and its path below the top of what git's rules count from. */
interface Step {
  readonly path: string;
  readonly below: string;
  /** Its path below the folder that is searched. */
  readonly relative: string;
  readonly kind: Entry[1];
  readonly ignored: Ignored;
}

/**
 * The files below a folder that may be articles by their names, depth first in the order of names; whether they hold
 * prose is for the reader to ask with `isArticle`. Passes over what git ignores, what is hidden, `node_modules`, files
 * and folders that vanish, and what was reached before by another way. Ends where the signal is aborted.
 */
export async function* findArticles(
  fs: FileSystem,
  root: string,
  rule: Rule,
  signal?: AbortSignal,
  onProblem?: OnProblem,
): AsyncGenerator<string> {
  const { ignored, prefix } = await ignoredAbove(fs, root);
  const seen = new Set<string>();
  const steps: Step[] = [{ path: root, below: prefix, relative: '', kind: 'folder', ignored }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (signal?.aborted) return;
    const identity = await fs.identity?.(step.path);
    if (identity !== undefined && seen.has(identity)) continue;
    if (identity !== undefined) seen.add(identity);
    if (step.kind === 'file') yield step.path;
    else for (const inner of (await within(fs, step, rule, onProblem)).reverse()) steps.push(inner);
  }
}

/** What to look at in a folder, in the order of names. */
async function within(fs: FileSystem, folder: Step, rule: Rule, onProblem?: OnProblem): Promise<Step[]> {
  const entries = await listed(fs, folder.path, onProblem);
  const ignored = await withOwn(fs, folder, entries);
  return entries
    .filter(([name, kind]) =>
      kind === 'folder' ? !isPassedOver(name) : mayBeArticle(`${folder.relative}${name}`, rule),
    )
    .filter(([name, kind]) => !ignored.has(folder.below + name, kind))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, kind]) => ({
      path: fs.join(folder.path, name),
      below: `${folder.below}${name}${kind === 'folder' ? '/' : ''}`,
      relative: `${folder.relative}${name}${kind === 'folder' ? '/' : ''}`,
      kind,
      ignored,
    }));
}

async function listed(fs: FileSystem, folder: string, onProblem?: OnProblem): Promise<readonly Entry[]> {
  try {
    return await fs.list(folder);
  } catch (error) {
    if (!(error instanceof Unreadable && error.missing)) onProblem?.(folder, whyUnreadable(error));
    return [];
  }
}

/** What git ignores in a folder, by its own `.gitignore` too. */
async function withOwn(fs: FileSystem, folder: Step, entries: readonly Entry[]): Promise<Ignored> {
  if (!entries.some(([name, kind]) => name === '.gitignore' && kind === 'file')) return folder.ignored;
  return folder.ignored.and(
    await textAt(fs, fs.join(folder.path, '.gitignore')),
    folder.below.replace(/\/$/, ''),
  );
}
