import { readFile, writeFile } from 'node:fs/promises';
import nodePath from 'node:path';
import { CHECKS } from '../core/checks.ts';
import { type HouseStyle, NO_STYLE } from '../core/house-style/house-style.ts';
import { inherit } from '../core/house-style/inherit.ts';
import { readStyle } from '../core/house-style/read.ts';
import { readBaseline, writeBaseline } from '../core/suppression/baseline.ts';
import type { Identity } from '../core/suppression/identity.ts';
import { LineIndex } from '../core/text/lines.ts';
import type { DiskFiles } from '../files/disk.ts';
import { unreadable } from '../files/disk.ts';
import { whyUnreadable } from '../files/file-system.ts';
import { HouseStyles } from '../files/house-styles.ts';
import type { Problem } from '../export/contract.ts';

/** What the desk's own files say of the articles of one call. */
export class DeskRules {
  readonly problems: Problem[] = [];
  readonly #fs: DiskFiles;
  readonly #styles: HouseStyles;

  constructor(fs: DiskFiles) {
    this.#fs = fs;
    this.#styles = new HouseStyles({
      fs,
      read: (text) => readStyle(text, CHECKS),
      onRead: (path, text, problems) => {
        const lines = new LineIndex(text);
        for (const { start, message } of problems)
          this.problems.push({
            path: this.#shown(path),
            message: `Line ${lines.positionAt(start).line + 1}: ${message}`,
          });
      },
    });
  }

  /** The house style for the articles of a folder. */
  styleOfFolder(folder: string): Promise<HouseStyle> {
    return this.#styles.styleFor(this.#fs.resolve(folder));
  }

  /** The house style for each of these articles, with findings that are put to rest besides. */
  async stylesOf(paths: readonly string[], accepted: readonly Identity[]): Promise<HouseStyle[]> {
    const ignored = accepted.map((finding) => ({ ...finding, by: null, why: null }));
    const kept = new Map<HouseStyle, HouseStyle>();
    const styles: HouseStyle[] = [];
    for (const path of paths) {
      const desk = await this.styleOfFolder(nodePath.dirname(path));
      const style = kept.get(desk) ?? (ignored.length ? inherit(desk, { ...NO_STYLE, ignored }) : desk);
      kept.set(desk, style);
      styles.push(style);
    }
    return styles;
  }

  /** The findings of a baseline; null where there is no such file yet. */
  async baselineAt(path: string): Promise<readonly Identity[] | null> {
    let text: string;
    try {
      text = await readFile(this.#fs.resolve(path), 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      this.problems.push({ path, message: whyUnreadable(unreadable(error)) });
      return [];
    }
    const read = readBaseline(text);
    if ('findings' in read) return read.findings;
    this.problems.push({ path, message: read.problem });
    return [];
  }

  /** Writes the findings as a baseline. */
  async writeBaselineAt(path: string, findings: Iterable<Identity>): Promise<void> {
    try {
      await writeFile(this.#fs.resolve(path), writeBaseline(findings), { flag: 'wx' });
    } catch (error) {
      this.problems.push({
        path,
        message: `The baseline can’t be written here: ${whyUnreadable(unreadable(error))}`,
      });
    }
  }

  /** A path as a person at this folder would write it. */
  #shown(path: string): string {
    return nodePath.relative(this.#fs.resolve('.'), path) || path;
  }
}
