import type { Options } from '../core/options.ts';
import { sameUri } from './files.ts';
import { DEFAULTS, readSettings, type Settings } from './settings.ts';

/**
 * Asks the editor for `copydesk` as it stands for each of the documents; undefined asks for what stands for none.
 * The answers come in the same order.
 */
export type AskForSettings = (uris: readonly (string | undefined)[]) => Promise<unknown[]>;

/** Every document's settings, asked for once and kept until they change. */
export class DocumentSettings {
  readonly #ask: AskForSettings;
  readonly #log: (sentence: string) => void;
  readonly #kept = new Map<string, Options>();
  /** The same settings are the same options, so that what is kept by an audience serves all documents. */
  readonly #options = new Map<string, Options>();
  readonly #complaints = new Set<string>();
  #general = DEFAULTS;
  /** Grows when settings change, so that a late answer of before is known as one. */
  #generation = 0;

  constructor(ask: AskForSettings, log: (sentence: string) => void) {
    this.#ask = ask;
    this.#log = log;
  }

  /** What stands for the whole workspace. */
  get general(): Settings {
    return this.#general;
  }

  /** What a review of a document should go by: what was loaded for it, else what stands for the workspace. */
  optionsOf(uri: string): Options {
    return this.#kept.get(sameUri(uri)) ?? this.#optionsFor(this.#general);
  }

  /** Forgets everything and asks again, for the workspace and for these documents. */
  async reload(uris: readonly string[]): Promise<void> {
    const generation = ++this.#generation;
    this.#complaints.clear();
    const [general, ...own] = await this.#ask([undefined, ...uris]);
    if (generation !== this.#generation) return;
    this.#general = this.#read(general);
    this.#kept.clear();
    this.#keep(uris, own);
  }

  /** Asks for the settings of those of these documents for which they are not known. */
  async load(uris: readonly string[]): Promise<void> {
    const unknown = uris.filter((uri) => !this.#kept.has(sameUri(uri)));
    if (!unknown.length) return;
    const generation = this.#generation;
    const answers = await this.#ask(unknown);
    if (generation === this.#generation) this.#keep(unknown, answers);
  }

  /** Forgets a document's settings: it may be opened again in another language. */
  forget(uri: string): void {
    this.#kept.delete(sameUri(uri));
  }

  #keep(uris: readonly string[], answers: readonly unknown[]): void {
    uris.forEach((uri, i) => this.#kept.set(sameUri(uri), this.#optionsFor(this.#read(answers[i]))));
  }

  /** Says what is wrong with them once, not once a document. */
  #read(raw: unknown): Settings {
    return readSettings(raw, (sentence) => {
      if (this.#complaints.has(sentence)) return;
      this.#complaints.add(sentence);
      this.#log(sentence);
    });
  }

  #optionsFor(settings: Settings): Options {
    const key = JSON.stringify(settings);
    const known = this.#options.get(key) ?? toOptions(settings);
    this.#options.set(key, known);
    return known;
  }
}

/** A setting that stands at its default was not set by the person, and leaves it to the desk. */
function toOptions({ readability, checks }: Settings): Options {
  const { targetGrade, formulas, agreement, verdicts } = readability;
  const { readability: usual } = DEFAULTS;
  const differs = (value: unknown, other: unknown): boolean =>
    JSON.stringify(value) !== JSON.stringify(other);
  return {
    audience: {
      ...(differs(targetGrade, usual.targetGrade) && { grade: targetGrade }),
      ...(differs(formulas, usual.formulas) && { formulas }),
      ...(differs(agreement, usual.agreement) && { agree: agreement }),
      ...(differs(verdicts, usual.verdicts) && { verdicts }),
    },
    checks,
  };
}
