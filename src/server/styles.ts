import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { CHECKS } from '../core/checks.ts';
import { type HouseStyle, NO_STYLE } from '../core/house-style/house-style.ts';
import { readStyle, type StyleProblem } from '../core/house-style/read.ts';
import { NEW_STYLE, type StyleChange, withChange } from '../core/house-style/write.ts';
import { BASELINE_FILE } from '../core/suppression/baseline.ts';
import { LineIndex } from '../core/text/lines.ts';
import type { FileSystem } from '../files/file-system.ts';
import { HouseStyles, STYLE_FILE } from '../files/house-styles.ts';
import type { ChangeHouseStyleResult } from '../protocol.ts';
import { sameUri } from './files.ts';
import { folderOf, relativeTo } from './paths.ts';
import { SOURCE } from './translate.ts';

/** What the styles ask of the server around them. */
export interface StylesHost {
  readonly filesOf: (uri: string) => FileSystem;
  readonly folders: () => readonly string[];
  /** An open document's text; undefined where it is not open. */
  readonly textOf: (uri: string) => string | undefined;
  readonly publish: (uri: string, diagnostics: Diagnostic[]) => void;
}

/** Whether a file is one that says how articles are reviewed. */
export const isStyleFile = (uri: string): boolean =>
  [STYLE_FILE, BASELINE_FILE].includes(Utils.basename(URI.parse(uri)));

/** The house styles of the workspace's folders, with what is wrong in them shown under their words. */
export class Styles {
  readonly #host: StylesHost;
  readonly #byFileSystem = new Map<FileSystem, HouseStyles>();

  constructor(host: StylesHost) {
    this.#host = host;
  }

  /** The house style that an article is reviewed by. One that was never saved goes by its first folder's. */
  async styleOf(uri: string): Promise<HouseStyle> {
    const place = this.#placeOf(uri);
    return place ? this.#on(place.root).styleFor(place.root, place.names) : NO_STYLE;
  }

  /** What the house style for an article or a folder becomes by a decision; null makes one where there is none. */
  async change(uri: string, change: StyleChange | null): Promise<ChangeHouseStyleResult> {
    const place = this.#placeOf(uri);
    if (!place)
      return {
        problem: 'This article lies in no folder, so there is no place for a house style: save it first.',
      };
    const { path, text } = await this.#on(place.root).fileFor(place.root, place.names);
    const changed = change ? withChange(text, change) : { text: text ?? NEW_STYLE };
    return 'problem' in changed ? changed : { uri: path, text: changed.text, isNew: text === null };
  }

  /** The folder from which house styles are looked for, and the folders that lead from it to the article. */
  #placeOf(uri: string): { readonly root: string; readonly names: readonly string[] } | null {
    const folders = this.#host.folders();
    if (folders.includes(uri)) return { root: uri, names: [] };
    if (uri.startsWith('untitled:')) return folders[0] === undefined ? null : { root: folders[0], names: [] };
    const root = folderOf(folders, uri);
    if (root !== undefined) return { root, names: relativeTo(folders, uri).split('/').slice(0, -1) };
    // A file that was opened alone: editors see what lies around it only where the server reads the disk itself.
    return uri.startsWith('file:') ? { root: Utils.dirname(URI.parse(uri)).toString(), names: [] } : null;
  }

  /** Reads them all again when they are next asked for. */
  forget(): void {
    for (const styles of this.#byFileSystem.values()) styles.forget();
  }

  #on(uri: string): HouseStyles {
    const fs = this.#host.filesOf(uri);
    const styles =
      this.#byFileSystem.get(fs) ??
      new HouseStyles({
        fs,
        read: (text) => readStyle(text, CHECKS),
        textOf: (path) => this.#host.textOf(sameUri(path)),
        onRead: (path, text, problems) => this.#host.publish(path, toDiagnostics(text, problems)),
      });
    this.#byFileSystem.set(fs, styles);
    return styles;
  }
}

function toDiagnostics(text: string, problems: readonly StyleProblem[]): Diagnostic[] {
  const lines = new LineIndex(text);
  return problems.map(({ start, end, message }) => ({
    range: { start: lines.positionAt(start), end: lines.positionAt(end) },
    message,
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
  }));
}
