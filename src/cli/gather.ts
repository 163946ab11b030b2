import type { Problem } from '../export/contract.ts';
import { decode } from '../files/decode.ts';
import type { DiskFiles } from '../files/disk.ts';
import { Unreadable, whyUnreadable } from '../files/file-system.ts';
import { findArticles } from '../files/find.ts';
import { holdsProse } from '../files/prose.ts';
import type { ArticlePatterns } from '../core/house-style/house-style.ts';
import { isArticle, type Rule } from '../files/rule.ts';
import { expand, isGlob } from './globs.ts';

/** An article's text with its path as it was given. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What the paths of one call stand for. */
export interface Gathered {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  /** What was taken, by the file system's one name for it. */
  readonly seen: ReadonlySet<string>;
}

/** Which files of a folder a desk takes for articles; null where it does not say. */
export type PatternsOf = (folder: string) => Promise<ArticlePatterns | null>;

/**
 * Reads what the paths stand for, in their order, each file once however often it is named. Never rejects.
 * @param passOver files that were taken before
 */
export async function gather(
  fs: DiskFiles,
  paths: readonly string[],
  rule: Rule,
  patternsOf: PatternsOf,
  passOver: ReadonlySet<string> = new Set(),
): Promise<Gathered> {
  const gathering = new Gathering(fs, rule, patternsOf, passOver);
  for (const path of paths) await gathering.take(path);
  return gathering;
}

class Gathering implements Gathered {
  readonly sources: Source[] = [];
  readonly problems: Problem[] = [];
  readonly seen: Set<string>;
  readonly #fs: DiskFiles;
  readonly #rule: Rule;
  readonly #patternsOf: PatternsOf;

  constructor(fs: DiskFiles, rule: Rule, patternsOf: PatternsOf, passOver: ReadonlySet<string>) {
    this.seen = new Set(passOver);
    this.#fs = fs;
    this.#rule = rule;
    this.#patternsOf = patternsOf;
  }

  async take(path: string): Promise<void> {
    try {
      const found = await this.#takeAny(path);
      if (!found)
        this.#say(path, `This folder holds no articles: no ${this.#endings()} file with prose in it.`);
    } catch (error) {
      this.#say(path, whyUnreadable(error));
    }
  }

  /** Takes what a path stands for. Returns whether it stands for any article or problem. */
  async #takeAny(path: string): Promise<boolean> {
    // An empty path would mean the current folder to the disk, and is hardly meant so.
    if (!path)
      throw new Unreadable('This path is empty; perhaps a variable of the calling script is not set.');
    const kind = await this.#fs.kindOf(path).catch((error: unknown) => {
      if (error instanceof Unreadable && error.missing && isGlob(path)) return 'glob';
      throw error;
    });
    if (kind === 'glob') return this.#takeGlob(path);
    if (kind === 'folder') return this.#takeFolder(path);
    if (kind === 'file') return this.#takeFile(path, () => true);
    throw new Unreadable('This is neither a file nor a folder.');
  }

  async #takeFolder(folder: string): Promise<boolean> {
    const root = folder.replace(/(?<=.)\/+$/, '');
    let found = false;
    const onProblem = (path: string, problem: string): void => {
      found = true;
      this.#say(path, problem);
    };
    const rule = { ...this.#rule, patterns: await this.#patternsOf(root) };
    for await (const path of findArticles(this.#fs, root, rule, undefined, onProblem)) {
      const below = path.slice(root.length).replace(/^\//, '');
      if (await this.#takeFile(path, (text) => isArticle(below, text, rule))) found = true;
    }
    return found;
  }

  async #takeGlob(pattern: string): Promise<boolean> {
    let found = false;
    for (const [path, kind] of await expand(this.#fs, pattern, this.#rule)) {
      const taken = kind === 'folder' ? this.#takeFolder(path) : this.#takeFile(path, holdsProse);
      if (await taken) found = true;
    }
    if (found) return true;
    throw new Unreadable('There is no such file or folder, and as a pattern this matches no article.');
  }

  /** Takes a file where its text is wanted. Returns whether it is an article or a problem, now or taken earlier. */
  async #takeFile(path: string, isWanted: (text: string) => boolean): Promise<boolean> {
    const identity = await this.#fs.identity(path);
    if (this.seen.has(identity)) return true;
    try {
      const decoded = decode(await this.#fs.read(path));
      if ('problem' in decoded) this.#say(path, decoded.problem);
      else if (isWanted(decoded.text)) this.sources.push({ path, text: decoded.text });
      else return false;
    } catch (error) {
      // It was there a moment ago: somebody deletes or renames it.
      if (error instanceof Unreadable && error.missing) return false;
      this.#say(path, whyUnreadable(error));
    }
    this.seen.add(identity);
    return true;
  }

  #say(path: string, message: string): void {
    this.problems.push({ path, message });
  }

  #endings(): string {
    return this.#rule.markdown ? '.article, .txt or .md' : '.article or .txt';
  }
}
