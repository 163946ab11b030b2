import { isDay } from '../../../text/calendar.ts';
import { weekdayIndex } from '../../../text/days.ts';
import { textAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import type { Token } from '../lexer.ts';
import type { Draft, Moment } from '../meaning.ts';

/** Dates in figures: "2025-07-22", "07/22/2025", "22.07.2025", "05/02/07". */

function figures(match: Match): Draft | null {
  const at = (nth: number): Token => match.token('num', nth)!;
  const digits = (nth: number): number => at(nth).end - at(nth).start;
  const [a, b, c] = [at(0).value, at(1).value, at(2).value];
  const [first, second, last] = [digits(0), digits(1), digits(2)];
  const dots = match.word('mark') === '.';
  const weekday = match.number('wd');
  const moment = (written: Moment['written'], more: Partial<Moment> = {}): Draft =>
    match.draft({
      kind: 'moment',
      grain: 'day',
      written: { ...written, ...(weekday !== undefined && { weekday }) },
      ...more,
    });
  if (
    match.word('mark') !== match.word('other') ||
    /^(?:v|version|release|ip|build|pages?|pp?|ratio|chapter|verse|section|score|record)$/i.test(
      textAt(match.source, match.from - 1),
    )
  )
    return null;
  if (first === 4)
    return second === 2 && last === 2 && a >= 1000 && a < 2200 && (!dots || (b <= 12 && c <= 31))
      ? moment({ year: a, month: b, day: c })
      : null;
  if (first > 2 || second > 2 || a > 39 || b > 39 || !a || !b) return null;
  if (last === 4 ? c < 1000 || c > 2199 : last !== 2 || match.word('mark') !== '/') return null;
  // Periods part day from month; slashes and hyphens either order, unless a weekday fits one of them alone.
  const told = last === 4 && weekday !== undefined ? orderByWeekday(a, b, c, weekday) : null;
  const dayFirst = dots || a > 12 || told === 'day-first';
  const [month, day] = dayFirst ? [b, a] : [a, b];
  if (month > 12 && (dots || last === 2)) return null;
  return moment(
    { ...(last === 4 && { year: c }), month, day },
    {
      ...(last === 2 && { shortYear: c }),
      ...(!dots &&
        a !== b && { figures: a > 12 ? 'day-first' : b > 12 ? 'month-first' : (told ?? 'either') }),
    },
  );
}

/** The order by which figures name a day of that weekday; null where both do, or neither. */
function orderByWeekday(
  first: number,
  second: number,
  year: number,
  weekday: number,
): Moment['figures'] | null {
  const fits = (month: number, day: number): boolean =>
    isDay({ year, month, day }) && weekdayIndex({ year, month, day }) === weekday;
  const [monthFirst, dayFirst] = [fits(first, second), fits(second, first)];
  return monthFirst === dayFirst ? null : dayFirst ? 'day-first' : 'month-first';
}

export const FIGURES: readonly Rule[] = [
  rule('NUM ~mark=/|-|. ~NUM ~other=/|-|. ~NUM', figures),
  rule('WD ,? NUM ~mark=/|-|. ~NUM ~other=/|-|. ~NUM', figures),
];
