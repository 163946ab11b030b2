import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { CHECKS } from '../core/checks.ts';
import { type HouseStyle, NO_STYLE } from '../core/house-style/house-style.ts';
import { readStyle, type StyleProblem } from '../core/house-style/read.ts';
import { BASELINE_FILE } from '../core/suppression/baseline.ts';
import { LineIndex } from '../core/text/lines.ts';
import type { FileSystem } from '../files/file-system.ts';
import { HouseStyles, STYLE_FILE } from '../files/house-styles.ts';
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
    const folders = this.#host.folders();
    const folder = folderOf(folders, uri) ?? (uri.startsWith('untitled:') ? folders[0] : undefined);
    if (folder !== undefined && uri.startsWith('untitled:')) return this.#on(folder).styleFor(folder);
    const names = folder === undefined ? [] : relativeTo(folders, uri).split('/').slice(0, -1);
    if (folder === undefined && !uri.startsWith('file:')) return NO_STYLE;
    return this.#on(uri).styleFor(folder ?? Utils.dirname(URI.parse(uri)).toString(), names);
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
