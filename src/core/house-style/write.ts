import { Document, isMap, isSeq, parseDocument } from 'yaml';
import { yamlProblem } from '../text/yaml-words.ts';
import type { CheckSetting } from './house-style.ts';

/** One thing that a desk decides. */
export type StyleChange =
  | { readonly kind: 'check'; readonly check: string; readonly setting: CheckSetting }
  | {
      readonly kind: 'ignored';
      readonly check: string;
      readonly text: string;
      readonly why?: string;
      readonly by?: string;
    }
  | { readonly kind: 'standing'; readonly text: string }
  | {
      readonly kind: 'people';
      readonly name: string;
      readonly aliases?: readonly string[];
      readonly role?: string;
    }
  | {
      readonly kind: 'events';
      readonly name: string;
      readonly aliases?: readonly string[];
      readonly date?: string;
    }
  | {
      readonly kind: 'places' | 'words';
      readonly use: string;
      readonly not: readonly string[];
      readonly reason?: string;
    };

/** A house style to begin with, every part explained; nothing in it is decided yet. */
export const NEW_STYLE = `# The house style of this desk, for Copydesk. It holds for the articles of this folder and
# of all folders below, which may have a copydesk.yaml of their own on top of it.

# A style book to begin with: ap, guardian or economist.
# extends: ap

# Which files are articles, as patterns in the manner of .gitignore.
# articles:
#   exclude: [drafts/]

# Whom the desk writes for: the reader's age, or a school grade.
# audience:
#   age: 17

# Each check by its name: off, on, or how its findings weigh (error, warning, info).
# checks:
#   date/stale: off

# How days are written, and how 06/07/2025 is read.
# dates:
#   style: ap
#   order: month-first

# People, events and places as the desk names them, and words that it prefers.
# people:
#   - name: Ada Holt
#     aliases: [Adah Holt]
#     role: mayor of Elmford
# places:
#   - use: Kyiv
#     not: Kiev
# words:
#   - use: ferry line
#     not: [shipping line, boat company]
#     reason: It has two boats.

# Lines that may stand under many articles.
# standing:
#   - Sign up for our morning letter.
`;

/** The changed text, or a sentence on why it can't be changed. */
export type Changed = { readonly text: string } | { readonly problem: string };

/**
 * Writes one decision into a house style. Comments, and the order of what stands there, are kept.
 * @param text what stands in the file; null where there is none yet
 */
export function withChange(text: string | null, change: StyleChange): Changed {
  const document: Document = parseDocument(text ?? '', { logLevel: 'silent', stringKeys: true });
  const [error] = document.errors;
  if (error)
    return { problem: `The house style can’t be read, so nothing is added to it: ${yamlProblem(error)}.` };
  if (document.contents === null) document.contents = document.createNode({});
  if (!isMap(document.contents))
    return { problem: 'The house style is no list of names with values, so nothing is added to it.' };
  const problem = change.kind === 'check' ? setCheck(document, change) : addEntry(document, change);
  return problem ? { problem } : { text: document.toString({ lineWidth: 0 }) };
}

function setCheck(document: Document, { check, setting }: StyleChange & { kind: 'check' }): string | null {
  if (document.has('checks') && !isMap(document.get('checks'))) return notA('checks', 'names with values');
  document.setIn(['checks', check], setting);
  return null;
}

function addEntry(document: Document, change: Exclude<StyleChange, { kind: 'check' }>): string | null {
  const { kind, ...entry } = change;
  const list = document.get(kind);
  if (list !== undefined && list !== null && !isSeq(list)) return notA(kind, 'a list');
  const node = document.createNode(kind === 'standing' ? change.text : entry);
  if (isSeq(list)) list.add(node);
  else document.set(kind, document.createNode([node]));
  return null;
}

const notA = (name: string, what: string): string =>
  `“${name}” in the house style should be ${what}, so nothing is added to it.`;
