import type { Entry, FileSystem } from './file-system.ts';
import { Ignored } from './ignored.ts';

/** Where a search begins: what git ignores there, and the folder's path below the top that the rules count from. */
export interface Start {
  readonly ignored: Ignored;
  /** With `/` at its end; empty where the folder is the top. */
  readonly prefix: string;
}

/**
 * What the repository around a folder ignores: its `.git/info/exclude` and the `.gitignore` files above the folder. A
 * folder that is ignored itself was named on purpose, so what ignores it is left out.
 */
export async function ignoredAbove(fs: FileSystem, root: string): Promise<Start> {
  const nothing = { ignored: Ignored.nothing, prefix: '' };
  const names: string[] = [];
  const folders = [root];
  while (!(await isRepository(fs, folders[0]!))) {
    const above = fs.parent?.(folders[0]!);
    if (!above) return nothing;
    folders.unshift(above.folder);
    names.unshift(above.name);
  }
  const exclude = await textAt(fs, fs.join(fs.join(fs.join(folders[0]!, '.git'), 'info'), 'exclude'));
  let ignored = Ignored.nothing.and(exclude, '');
  for (let depth = 0; depth < names.length; depth++) {
    ignored = ignored.and(
      await textAt(fs, fs.join(folders[depth]!, '.gitignore')),
      names.slice(0, depth).join('/'),
    );
    if (ignored.has(names.slice(0, depth + 1).join('/'), 'folder')) return nothing;
  }
  return { ignored, prefix: names.map((name) => `${name}/`).join('') };
}

/**
 * Answers for single files and folders below a root what a search from there would answer: whether git ignores them, or
 * a folder on the way. Each folder's rules are read once.
 */
export async function ignoring(
  fs: FileSystem,
  root: string,
): Promise<(relativePath: string, kind: Entry[1]) => Promise<boolean>> {
  const start = await ignoredAbove(fs, root);
  const kept = new Map<string, Promise<Ignored | null>>();
  /** The rules inside a folder; null where git ignores it. */
  const inside = (names: readonly string[]): Promise<Ignored | null> => {
    const key = names.join('/');
    const made = kept.get(key) ?? make(names);
    kept.set(key, made);
    return made;
  };
  const make = async (names: readonly string[]): Promise<Ignored | null> => {
    const above = names.length ? await inside(names.slice(0, -1)) : start.ignored;
    const below = start.prefix + names.join('/');
    if (!above || (names.length && above.has(below, 'folder'))) return null;
    const folder = names.reduce((path, name) => fs.join(path, name), root);
    return above.and(await textAt(fs, fs.join(folder, '.gitignore')), below.replace(/\/$/, ''));
  };
  return async (relativePath, kind) => {
    const rules = await inside(relativePath.split('/').slice(0, -1));
    return !rules || rules.has(start.prefix + relativePath, kind);
  };
}

/** Whether a folder is the top of a git repository; in a linked working tree `.git` is a file. */
export async function isRepository(fs: FileSystem, folder: string): Promise<boolean> {
  const git = fs.join(folder, '.git');
  return (
    (await fs
      .list(git)
      .then((entries) => entries.some(([name]) => name === 'HEAD'))
      .catch(() => false)) || (await textAt(fs, git)).startsWith('gitdir:')
  );
}

/** A small file's text; empty where it can't be read. */
export async function textAt(fs: FileSystem, path: string): Promise<string> {
  try {
    return new TextDecoder().decode(await fs.read(path));
  } catch {
    return '';
  }
}
