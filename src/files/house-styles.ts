import { type HouseStyle, NO_STYLE } from '../core/house-style/house-style.ts';
import { inherit } from '../core/house-style/inherit.ts';
import { firstLine } from '../core/house-style/place.ts';
import type { ReadStyle, StyleProblem } from '../core/house-style/read.ts';
import { BASELINE_FILE, readBaseline } from '../core/suppression/baseline.ts';
import type { Identity } from '../core/suppression/identity.ts';
import { decode } from './decode.ts';
import { type FileSystem, Unreadable, whyUnreadable } from './file-system.ts';
import { isRepository } from './git.ts';

/** The name of the file that holds a folder's house style. */
export const STYLE_FILE = 'copydesk.yaml';

/** What the house styles' reader asks of the host around it. */
export interface StyleHost {
  readonly fs: FileSystem;
  /** Reads a house style's text. */
  readonly read: (text: string) => ReadStyle;
  /** The present text of a file that is open; undefined where it is not. */
  readonly textOf?: (path: string) => string | undefined;
  /** Told of each file that was read: its text, and what of it can't be used; again when that changes. */
  readonly onRead: (path: string, text: string, problems: readonly StyleProblem[]) => void;
}

/** The house styles of folders: each file read once until it changes, each folder's chain resolved once. */
export class HouseStyles {
  readonly #host: StyleHost;
  /** By folder: what its own file says; null where it has none. */
  readonly #own = new Map<string, Promise<HouseStyle | null>>();
  readonly #resolved = new Map<string, Promise<HouseStyle>>();
  /** By file: the last one that could be read, which stays in force while the file is broken. */
  readonly #lastGood = new Map<string, HouseStyle>();

  constructor(host: StyleHost) {
    this.#host = host;
  }

  /**
   * The house style for the articles of a folder: its own over those of the folders above, up to the top of the
   * repository, or as far as the host sees where there is none.
   * @param root a folder of the host's
   * @param names the folders that lead from it to the article's
   */
  styleFor(root: string, names: readonly string[] = []): Promise<HouseStyle> {
    const folder = names.reduce((path, name) => this.#host.fs.join(path, name), root);
    const known = this.#resolved.get(folder) ?? this.#resolve(root, names, folder);
    this.#resolved.set(folder, known);
    return known;
  }

  async #resolve(root: string, names: readonly string[], folder: string): Promise<HouseStyle> {
    const above = names.length ? await this.styleFor(root, names.slice(0, -1)) : await this.#above(root);
    const own = await this.#ownOf(folder);
    return own ? inherit(above, own) : above;
  }

  async #above(root: string): Promise<HouseStyle> {
    const { fs } = this.#host;
    const above = fs.parent?.(root);
    return above && !(await isRepository(fs, root)) ? this.styleFor(above.folder) : NO_STYLE;
  }

  #ownOf(folder: string): Promise<HouseStyle | null> {
    const known = this.#own.get(folder) ?? this.#read(folder);
    this.#own.set(folder, known);
    return known;
  }

  /** What a folder's own files say: its house style, and its baseline, whose findings are as good as ignored. */
  async #read(folder: string): Promise<HouseStyle | null> {
    const style = await this.#readStyle(this.#host.fs.join(folder, STYLE_FILE));
    const accepted = await this.#readBaseline(this.#host.fs.join(folder, BASELINE_FILE));
    if (!accepted.length) return style;
    const ignored = accepted.map((finding) => ({ ...finding, by: null, why: null }));
    return inherit(style ?? NO_STYLE, { ...NO_STYLE, ignored });
  }

  async #readStyle(path: string): Promise<HouseStyle | null> {
    const text = await this.#textAt(path);
    if (text === null) {
      this.#lastGood.delete(path);
      return null;
    }
    const { style, problems } = this.#host.read(text);
    const inForce = style ?? this.#lastGood.get(path);
    const [first] = problems;
    const still = 'The last one that could be read stays in force until then.';
    const told = !style && inForce && first ? [{ ...first, message: `${first.message} ${still}` }] : problems;
    this.#host.onRead(path, text, told);
    if (style) this.#lastGood.set(path, style);
    return inForce ?? null;
  }

  async #readBaseline(path: string): Promise<readonly Identity[]> {
    const text = await this.#textAt(path);
    if (text === null) return [];
    const read = readBaseline(text);
    const problems = 'problem' in read ? [{ ...firstLine(text), message: read.problem }] : [];
    this.#host.onRead(path, text, problems);
    return 'findings' in read ? read.findings : [];
  }

  async #textAt(path: string): Promise<string | null> {
    const open = this.#host.textOf?.(path);
    if (open !== undefined) return open;
    try {
      const decoded = decode(await this.#host.fs.read(path));
      if ('text' in decoded) return decoded.text.replace(/^\uFEFF/, '');
      this.#host.onRead(path, '', [{ start: 0, end: 0, message: decoded.problem }]);
    } catch (error) {
      if (!(error instanceof Unreadable && error.missing))
        this.#host.onRead(path, '', [{ start: 0, end: 0, message: whyUnreadable(error) }]);
    }
    return null;
  }

  /**
   * The house style's file that a decision on a folder's articles goes into: the nearest that there is, up to the root;
   * the root's own where there is none yet.
   */
  async fileFor(
    root: string,
    names: readonly string[] = [],
  ): Promise<{ readonly path: string; readonly text: string | null }> {
    const { fs } = this.#host;
    for (let depth = names.length; depth >= 0; depth--) {
      const folder = names.slice(0, depth).reduce((path, name) => fs.join(path, name), root);
      const path = fs.join(folder, STYLE_FILE);
      const text = await this.#textAt(path);
      if (text !== null || depth === 0) return { path, text };
    }
    return { path: fs.join(root, STYLE_FILE), text: null };
  }

  /** Reads all files again when they are next asked for; broken ones still have their last good style. */
  forget(): void {
    this.#own.clear();
    this.#resolved.clear();
  }
}
