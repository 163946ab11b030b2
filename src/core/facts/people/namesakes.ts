import { surnameWord } from './again.ts';
import { BODY, COMMON, DEMONYM, PLACE } from './lists.ts';
import type { Run } from './runs.ts';
import type { Span } from './spans.ts';
import { PROSE, type Token } from './tokens.ts';

const NAME = /^\p{Lu}\p{Ll}{2,}$/u;

/**
 * The spans with each name of two words whose second is the surname of somebody named in full and whose first is nothing
 * else: a kinsman, or the same name with a slip in it, "Katarzina Holm" where a Katarzyna Holm is known. The tagger, which
 * never saw the first word, may have found the second alone.
 */
export function withNamesakes(
  tokens: readonly Token[],
  runs: readonly Run[],
  spans: readonly Span[],
): Span[] {
  const surnames = new Set<string>();
  const taken = new Map<number, Span>();
  for (const span of spans) {
    if (span.to - span.from > 1) surnames.add(surnameWord(tokens, span.from, span.to));
    for (let i = span.from; i < span.to; i++) taken.set(i, span);
  }
  const wider = runs.filter(
    (run) => run.to - run.from === 2 && !taken.has(run.from) && isNamesake(tokens, run.from, surnames),
  );
  if (!wider.length) return [...spans];
  const replaced = new Set(wider.map(({ from }) => taken.get(from + 1)));
  return [...spans.filter((span) => !replaced.has(span)), ...wider.map(({ from, to }) => ({ from, to }))];
}

function isNamesake(tokens: readonly Token[], at: number, surnames: ReadonlySet<string>): boolean {
  const [first, surname] = [tokens[at]!, tokens[at + 1]!];
  return (
    surnames.has(surname.form.folded) &&
    first.style === PROSE &&
    first.form.kind === 0 &&
    NAME.test(first.text) &&
    tokens[at - 1]?.form.folded !== 'the' &&
    !(first.form.lists & (PLACE | BODY | COMMON | DEMONYM)) &&
    !(surname.form.lists & (PLACE | BODY | COMMON))
  );
}
