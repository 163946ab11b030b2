import { textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import type { Draft } from '../meaning.ts';

/** Decades and centuries: "the 1990s", "the ’80s", "the eighties", "the 19th century". */

const fixed = (match: Match, value: string | null): Draft =>
  match.draft({ kind: 'fixed', type: 'DATE', value });

function decade(match: Match): Draft | null {
  const { source, from } = match;
  const token = match.token('decade')!;
  if (token.value >= 1000) return fixed(match, String(token.value / 10));
  if (token.value >= 100) return null;
  const before = wordAt(source, from - 1);
  const quoted = match.word('quote') !== '';
  // "in his 50s", "the mid-60s" of a temperature: an age or a figure, unless an article or an apostrophe tells a decade.
  if (!quoted && !/^(?:the|early|late|mid|-)$/.test(before)) return null;
  if (before === '-' && !/^(?:mid)$/.test(wordAt(source, from - 2))) return null;
  if (
    /^(?:his|her|their|my|our|your)$/.test(wordAt(source, from - 2)) ||
    /^(?:his|her|their|my|our|your)$/.test(wordAt(source, from - 3))
  )
    return null;
  const century = token.value < 20 ? 20 : 19;
  return fixed(match, `${century}${token.value / 10}`);
}

function centuryOf(match: Match): Draft | null {
  const nth = match.number('ordinal')!;
  if (!(nth >= 1 && nth <= 30)) return null;
  const era =
    match.place('era') < 0 ? '' : textAt(match.source, match.place('era')).replace(/[. ]/g, '').toUpperCase();
  const value = String(nth - 1).padStart(2, '0');
  return fixed(match, /^BCE?$/.test(era) ? `BC${value}` : era === 'AH' ? null : value);
}

export const ERAS: readonly Rule[] = [
  rule("quote='|’|‘ ~DECADE", decade),
  rule('DECADE', decade),
  rule('DECADE ERA', (match) =>
    fixed(
      match,
      textAt(match.source, match.place('era')).startsWith('B')
        ? `BC${String(match.number('decade')! / 10).padStart(3, '0')}`
        : String(match.number('decade')! / 10),
    ),
  ),
  rule("YEAR '|’ ~s", (match) => {
    const year = match.number('year')!;
    return year % 10 === 0 && /^(?:the|early|late|mid)$/.test(wordAt(match.source, match.from - 1))
      ? fixed(match, String(year / 10))
      : null;
  }),
  rule('nineteen DECADE', (match) => fixed(match, `19${match.number('decade')! / 10}`)),
  rule('ORDINAL -? century', centuryOf),
  rule('ORDINAL century ERA', centuryOf),
];
