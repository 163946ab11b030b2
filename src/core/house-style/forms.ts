import { Memo } from '../text/memo.ts';
import type { Range } from '../text/range.ts';
import type { HouseStyle, Preferred } from './house-style.ts';

/** A form in a text that gives way to another. */
export interface FoundForm extends Range {
  /** The words as they stand there. */
  readonly words: string;
  /** What to write there, in the case of what stands there. */
  readonly instead: string;
  readonly reason: string | null;
}

interface Form {
  readonly form: string;
  /** Whether the form has a capital of its own: a name, which is told from a plain word by it. */
  readonly isName: boolean;
  readonly entry: Preferred;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Not inside a longer word, an address, a handle or a file's name. */
const BEGIN = '(?<![\\p{L}\\p{N}\\p{M}@#/._-])';
const END = /(?![\p{L}\p{N}\p{M}@/_]|-[\p{Lu}\p{N}]|\.[\p{L}\p{N}])/uy;

/**
 * The forms that give way to others, found by their first word: a text costs its words and the forms that begin with
 * them, however long the desk's lists are.
 */
export class Forms {
  readonly #byFirstWord = new Map<string, Form[]>();

  constructor(entries: readonly Preferred[]) {
    for (const entry of entries)
      for (const form of entry.not) {
        const first = form.match(WORD)?.[0].toLowerCase();
        // What is no more than a capital put in or left out is told by the letters alone.
        if (first === undefined || form === entry.use) continue;
        const known = this.#byFirstWord.get(first) ?? [];
        known.push({ form, isName: /\p{Lu}/u.test(form), entry });
        this.#byFirstWord.set(first, known);
      }
  }

  /** The forms in a part of a text, in order; none overlaps another. */
  *in(text: string, { start, end }: Range): Generator<FoundForm> {
    if (!this.#byFirstWord.size) return;
    let from = start;
    for (const { 0: word, index } of text.slice(start, end).matchAll(WORD)) {
      const at = start + index;
      if (at < from) continue;
      for (const form of this.#byFirstWord.get(word.toLowerCase()) ?? []) {
        const found = this.#at(text, at, end, form);
        if (!found) continue;
        yield found;
        from = found.end;
        break;
      }
    }
  }

  #at(text: string, at: number, end: number, { form, isName, entry }: Form): FoundForm | null {
    const pattern = patterns.get(form);
    pattern.lastIndex = at;
    const words = pattern.exec(text)?.[0];
    if (words === undefined || at + words.length > end) return null;
    // Apart from the pattern, for in any case all letters would be capitals.
    END.lastIndex = at + words.length;
    if (!END.test(text)) return null;
    const shouted = words === words.toUpperCase() && /\p{Lu}{2}/u.test(words);
    // A name in small letters is no name: "kiev" stands in an address, "turkey" on a plate.
    if (isName && !shouted && !/\p{Lu}/u.test(words)) return null;
    if (words === entry.use) return null;
    return {
      start: at,
      end: at + words.length,
      words,
      instead: inCaseOf(words, entry.use, isName),
      reason: entry.reason,
    };
  }
}

const kept = new WeakMap<HouseStyle, Forms>();

/** A house style's forms: its words, its places, and the other names of its events. */
export function formsOf(style: HouseStyle): Forms {
  const known =
    kept.get(style) ??
    new Forms([
      ...style.words,
      ...style.places,
      ...style.events.map(({ name, aliases }) => ({ use: name, not: aliases, reason: null })),
    ]);
  kept.set(style, known);
  return known;
}

/** A form's words with any white space between them, in any case: which of those count is decided by what was found. */
const patterns = new Memo<RegExp>(1024, (form) => {
  const words = form.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const loose = words.replace(/\s+/g, '\\s+').replace(/['’]/g, "['’]");
  return new RegExp(`${BEGIN}${loose}`, 'iuy');
});

function inCaseOf(words: string, use: string, isName: boolean): string {
  if (words.length > 1 && words === words.toUpperCase() && /\p{Lu}{2}/u.test(words)) return use.toUpperCase();
  const isCapital = /^\p{Lu}/u.test(words) && !isName;
  return isCapital ? use.charAt(0).toUpperCase() + use.slice(1) : use;
}
