import { textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import { addWord, FOREIGN_MONTH, intern } from '../lexicon.ts';
import type { Draft } from '../meaning.ts';

/** Dates in other languages, as quotations and plates have them: "le 14 juillet 1989", "am 3. Mai 1921", "4 de marzo de 1998". */

/** The months from January on, in German, French, Italian, Spanish and Portuguese; those that are English words stay out. */
const MONTHS: readonly string[] = [
  'januar jänner janvier gennaio enero janeiro',
  'februar février fevrier febbraio febrero fevereiro',
  'märz mars marzo março',
  'avril aprile abril',
  'mai maggio mayo maio',
  'juni juin giugno junio junho',
  'juli juillet luglio julio julho',
  'août aout agosto',
  'septembre settembre septiembre setembro',
  'oktober octobre ottobre octubre outubro',
  'novembre noviembre novembro',
  'dezember décembre decembre dicembre diciembre dezembro',
];
MONTHS.forEach((names, index) => {
  for (const name of names.split(' ')) addWord(name, { classes: FOREIGN_MONTH, value: index + 1 });
});
for (const word of ['de', 'am', 'den', 'dem', 'vom', 'zum']) intern(word);

function date(match: Match): Draft {
  const year = match.number('year');
  const day = match.number('day');
  const month = match.number('foreign_month') ?? match.number('month')!;
  const written = { ...(year !== undefined && { year }), month, ...(day !== undefined && { day }) };
  return match.draft({ kind: 'moment', grain: day === undefined ? 'month' : 'day', written });
}

/** "Mars 2020" is a spacecraft. */
const month = (match: Match): Draft | null =>
  textAt(match.source, match.from) === 'Mars' ? null : date(match);

/** "am 4. September 1998": the German months that are spelled as the English ones. */
const german = (match: Match): Draft | null =>
  /^(?:am|den|dem|vom|zum)$/.test(wordAt(match.source, match.from - 1)) ? date(match) : null;

export const OTHER_LANGUAGES: readonly Rule[] = [
  rule('DAY ~. FOREIGN_MONTH YEAR', date),
  rule('DAY ~.? FOREIGN_MONTH', date),
  rule('DAY FOREIGN_MONTH YEAR', date),
  rule('DAY de FOREIGN_MONTH', date),
  rule('DAY de FOREIGN_MONTH de YEAR', date),
  rule('FOREIGN_MONTH YEAR', month),
  rule('FOREIGN_MONTH de YEAR', month),
  rule('DAY ~. MONTH YEAR', german),
];
