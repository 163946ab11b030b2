import type { HouseStyle } from '../core/house-style/house-style.ts';
import type { Options } from '../core/options.ts';
import type { DocumentSettings } from './document-settings.ts';
import { sameUri } from './files.ts';
import type { Styles } from './styles.ts';

/** What documents are reviewed by: the person's settings and the desk's house style, kept until either changes. */
export class DocumentOptions {
  readonly #settings: DocumentSettings;
  readonly #styles: Styles;
  readonly #kept = new Map<string, HouseStyle>();
  /** Grows when anything changes, so that a late answer of before is known as one. */
  #generation = 0;

  constructor(settings: DocumentSettings, styles: Styles) {
    this.#settings = settings;
    this.#styles = styles;
  }

  /** What a document is reviewed by, as far as it was loaded. */
  optionsOf(uri: string): Options {
    return { ...this.#settings.optionsOf(uri), style: this.#kept.get(sameUri(uri)) };
  }

  /** Forgets everything and loads it again for these documents. */
  async reload(uris: readonly string[]): Promise<void> {
    this.#generation++;
    this.#styles.forget();
    await Promise.all([this.#settings.reload(uris), this.#loadStyles(uris, true)]);
  }

  /** Loads what is not known of these documents. */
  async load(uris: readonly string[]): Promise<void> {
    await Promise.all([this.#settings.load(uris), this.#loadStyles(uris, false)]);
  }

  forget(uri: string): void {
    this.#settings.forget(uri);
    this.#kept.delete(sameUri(uri));
  }

  async #loadStyles(uris: readonly string[], anew: boolean): Promise<void> {
    const generation = this.#generation;
    const wanted = anew ? uris : uris.filter((uri) => !this.#kept.has(sameUri(uri)));
    const styles = await Promise.all(wanted.map((uri) => this.#styles.styleOf(sameUri(uri))));
    if (generation !== this.#generation) return;
    if (anew) this.#kept.clear();
    wanted.forEach((uri, i) => this.#kept.set(sameUri(uri), styles[i]!));
  }
}
