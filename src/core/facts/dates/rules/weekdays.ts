import { beginsSentence, isName, textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import type { Draft, Moment } from '../meaning.ts';
import { WHICH_WORDS, whichIn } from './months.ts';

/** Weekdays and weekends: "Wednesday", "last Friday", "the weekend"; not "the Sunday Times" or "Bloody Sunday". */

const weekday = (match: Match, more: Partial<Moment> = {}): Draft =>
  match.draft({
    kind: 'moment',
    grain: 'day',
    written: { weekday: match.number('weekday') ?? match.number('wd')! },
    ...more,
  });

/** What makes a weekday the name of a paper, a show, a feast or an event, before it and after it. */
const NAMED_BEFORE =
  /^(?:good|black|cyber|super|bloody|holy|ash|palm|easter|maundy|shrove|fat|whit|blue|ruby|giving|remembrance|red|casual|freaky|spy|sheffield|gloomy|manic|stormy|lazy|pancake)$/i;
const NAMED_AFTER =
  /^(?:times|mail|mirror|telegraph|express|post|herald|independent|observer|sun|people|world|review|magazine|mercury|night|nights|agreement|accords?|club|brunch|school|service|philosophy|best|star|sport|tribune|business)$/i;

export function isNamedDay({ source, from, to }: Match): boolean {
  if (NAMED_BEFORE.test(textAt(source, from - 1)) && source.tokens[from - 1]!.capital) return true;
  const after = source.tokens[to];
  if (after?.capital && NAMED_AFTER.test(textAt(source, to)) && !/^nights?$/i.test(textAt(source, to)))
    return true;
  if (after?.capital && /^nights?$/i.test(textAt(source, to)) && isName(source, to + 1)) return true;
  // "the Sunday roast".
  if (/^(?:roast|lunch|school|best|brunch|papers)$/.test(textAt(source, to))) return true;
  // "Mail on Sunday", "Man Friday".
  if (wordAt(source, from - 1) === 'on' && /^Mail$/.test(textAt(source, from - 2))) return true;
  return /^(?:Man|Girl)$/.test(textAt(source, from - 1));
}

/** "a Friday in March", "every day but Monday": no one of them; but "a Monday hearing" was held on one. */
function isAny({ source, from, to }: Match): boolean {
  // "the Sunday nearest the 11th" of each year.
  if (/^(?:nearest|closest)$/.test(textAt(source, to))) return true;
  if (/^(?:but|except)$/.test(textAt(source, from - 1)))
    return /^(?:every|any|each)$/.test(wordAt(source, from - 3));
  return (
    /^(?:a|an|one|any|some|most)$/.test(wordAt(source, from - 1) || textAt(source, from - 1).toLowerCase()) &&
    (to >= source.tokens.length || /^(?:in|of|[.,;:)])$/.test(wordAt(source, to)))
  );
}

const TITLES = /^(?:Mr|Mrs|Ms|Miss|Dr)$/;

/** "Mr. Friday": a name. */
export const isTitled = ({ source, from }: Match): boolean =>
  TITLES.test(textAt(source, from - 1)) ||
  (wordAt(source, from - 1) === '.' && TITLES.test(textAt(source, from - 2)));

function bare(match: Match): Draft | null {
  if (isTitled(match)) return null;
  if (isAny(match))
    return match.draft({ kind: 'fixed', type: 'DATE', value: `XXXX-WXX-${match.number('weekday') || 7}` });
  if (
    !match.token('weekday')!.capital &&
    !/^(?:on|by|until|since|from|every|each|and|or|to|till|,|\/|-)$/.test(
      wordAt(match.source, match.from - 1),
    )
  )
    return null;
  if (isNamedDay(match)) return null;
  // "the Monday after the flood": counted from what was told of it.
  const next = textAt(match.source, match.to);
  return wordAt(match.source, match.from - 1) === 'the' && /^(?:after|before)$/.test(next)
    ? weekday(match, { which: next === 'after' ? 'after' : 'before' })
    : weekday(match, wordAt(match.source, match.from - 1) === 'the' ? { the: true } : {});
}

const weekend = (match: Match, more: Partial<Moment> = {}): Draft =>
  match.draft({ kind: 'moment', grain: 'weekend', written: {}, ...more });

/** "the weekend", "at the weekend": the one nearest; "a weekend" and "weekend" alone mean any. */
const theWeekend = (match: Match): Draft | null =>
  /^(?:end|start)$/.test(textAt(match.source, match.to)) ? null : { ...weekend(match), from: match.from };

export const WEEKDAYS_OF_WEEKS: readonly Rule[] = [
  rule('WEEKDAY', bare),
  rule(`${WHICH_WORDS} WEEKDAY`, (match) =>
    isNamedDay(match) ? null : weekday(match, { which: whichIn(match, match.word('which')) }),
  ),
  rule('last|next|this WD', (match) =>
    match.number('wd') === 0 || match.number('wd') === 6 || beginsSentence(match.source, match.from)
      ? null
      : weekday(match, { which: whichIn(match, wordAt(match.source, match.from)) }),
  ),
  rule('this past|coming WEEKDAY', (match) =>
    weekday(match, { which: wordAt(match.source, match.from + 1) === 'past' ? 'last' : 'next' }),
  ),
  rule('the weekend', theWeekend),
  rule(`${WHICH_WORDS} weekend`, (match) => {
    return weekend(match, { which: whichIn(match, match.word('which')) });
  }),
  rule('this past|coming weekend', (match) =>
    weekend(match, { which: wordAt(match.source, match.from + 1) === 'past' ? 'last' : 'next' }),
  ),
];
