import { type Element, isOf, type Rule } from './grammar.ts';
import type { Token } from './lexer.ts';
import { type Lexeme, UNKNOWN } from './lexicon.ts';

/** Rules by what their first two tokens may be, so that few are tried at a place. Found once for each pair of words. */
export class RuleIndex {
  readonly #rules: readonly Rule[];
  /** By the first token, then by the second; null where no rule begins with the first. */
  readonly #known = new Map<Kind, Map<Kind, readonly Rule[]> | null>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  /** The rules that may begin at a token, in their order. */
  at(token: Token, next: Token | undefined): readonly Rule[] {
    const first = kindOf(token);
    let after = this.#known.get(first);
    if (after === undefined) {
      after = this.#rules.some(({ elements }) => mayBeginAt(elements, token)) ? new Map() : null;
      this.#known.set(first, after);
    }
    if (after === null) return NONE;
    const second = next ? kindOf(next) : 0;
    let rules = after.get(second);
    if (!rules) {
      rules = this.#rules.filter(({ elements }) => mayBegin(elements, 0, token, next));
      after.set(second, rules);
    }
    return rules;
  }
}

const NONE: readonly Rule[] = [];

/** What tells tokens apart for the patterns: the known word, or the classes of figures. */
type Kind = Lexeme | number;

const kindOf = ({ lexeme, classes }: Token): Kind => (lexeme === UNKNOWN ? classes : lexeme);

/** Whether elements may begin with a token, whatever follows it. */
function mayBeginAt(elements: readonly Element[], token: Token): boolean {
  const required = elements.findIndex((element) => !element.optional);
  return elements.slice(0, required + 1).some((element) => isOf(element, token));
}

/** Whether elements from `index` on may begin with two tokens, or with the first and nothing more. */
function mayBegin(
  elements: readonly Element[],
  index: number,
  token: Token,
  next: Token | undefined,
): boolean {
  const element = elements[index];
  if (!element) return false;
  if (
    isOf(element, token) &&
    (mayEnd(elements, index + 1) || (next !== undefined && mayGoOn(elements, index + 1, next)))
  )
    return true;
  return element.optional && mayBegin(elements, index + 1, token, next);
}

const mayEnd = (elements: readonly Element[], index: number): boolean =>
  elements.slice(index).every((element) => element.optional);

function mayGoOn(elements: readonly Element[], index: number, next: Token): boolean {
  const element = elements[index];
  return (
    element !== undefined && (isOf(element, next) || (element.optional && mayGoOn(elements, index + 1, next)))
  );
}
