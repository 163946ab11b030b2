import { classesAt, isName, textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import { COUNT, intern, PREPOSITION } from '../lexicon.ts';
import type { Draft } from '../meaning.ts';
import { durationOf } from '../units.ts';

/** What returns: "every Tuesday", "daily", "twice a week", "Mondays", "£12 an hour". */

const set = (match: Match, value: string): Draft => match.draft({ kind: 'fixed', type: 'SET', value });

/** ISO 8601 counts weekdays from Monday, 1, to Sunday, 7. */
const isoWeekday = (weekday: number): number => weekday || 7;
const two = (number: number): string => String(number).padStart(2, '0');

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  semiannual: 'P6M',
  semiannually: 'P6M',
  biannual: 'P6M',
  biannually: 'P6M',
  annually: 'P1Y',
  annual: 'P1Y',
  biennial: 'P2Y',
  biennially: 'P2Y',
};
Object.keys(ADVERBS).forEach(intern);

/** "the Daily Mail", "Weekly Standard": a name's word has a capital within its sentence. */
function adverb(match: Match): Draft | null {
  const { source, from } = match;
  const token = source.tokens[from]!;
  // "the daily El Correo".
  if (wordAt(source, from - 1) === 'the' && isName(source, match.to)) return null;
  if (token.capital && (source.tokens[match.to]?.capital || isName(source, from - 1))) return null;
  return set(match, ADVERBS[token.lexeme.word]!);
}

const WEEKDAYS = 'XXXX-WXX-XD';

/** "semi-annual": twice in the time, as "twice-weekly"; "bi-monthly": once in two of them. */
function manyfold(match: Match): Draft | null {
  const { source, from, to } = match;
  const [prefix, word] = [wordAt(source, from), wordAt(source, to - 1)];
  if (prefix === 'bi' && !word.startsWith('annual')) return set(match, `P2${ADVERBS[word]!.slice(2)}`);
  if (prefix !== 'twice' && !/^(?:annual|annually|yearly)$/.test(word)) return null;
  return set(match, /^(?:annual|annually|yearly)$/.test(word) ? 'P6M' : ADVERBS[word]!);
}

/** What is run through in an hour: TimeML marks no speeds. */
const SPEED = /^(?:miles|kilometers|kilometres|km|knots|meters|metres|feet)$/;

/** "a day" as a rate: after what is counted for each ("barrels a day"), not after a preposition. */
function rate(match: Match): Draft | null {
  const { source, from } = match;
  const unit = match.unit();
  const previous = textAt(source, from - 1);
  const word = wordAt(source, from - 1);
  if (word === 'per' || /^(?:once|twice|times|thrice)$/.test(previous))
    return set(match, durationOf(1, unit));
  if (/^(?:ago|later|earlier|old|or|long)$/.test(wordAt(source, match.to))) return null;
  if (wordAt(source, match.to) === 'and' && wordAt(source, match.to + 1) === 'a') return null;
  if (SPEED.test(previous)) return null;
  const counts =
    /^\p{Ll}{3,}s$/u.test(previous) &&
    !/^(?:was|has|takes|lasts|as|this|plus|spends|less|its|is|needs|gets)$/.test(previous);
  const amount = classesAt(source, from - 1) & COUNT && /^[$£€]$/.test(wordAt(source, from - 2));
  const millions =
    /^(?:million|billion|thousand|people|percent|cent|%)$/.test(previous) &&
    !(classesAt(source, from - 1) & PREPOSITION);
  return counts || amount || millions ? set(match, durationOf(1, unit)) : null;
}

const PARTS_OF_DAYS: Readonly<Record<string, string>> = { mornings: 'MO', afternoons: 'AF', evenings: 'EV' };

const times = (match: Match): Draft => set(match, durationOf(1, match.unit()));

export const SETS: readonly Rule[] = [
  rule(Object.keys(ADVERBS).join('|'), adverb),
  rule('semi|bi|twice - weekly|monthly|annual|annually|yearly|daily', manyfold),
  rule('every|each weekday|workday', (match) => set(match, WEEKDAYS)),
  rule('weekdays|workdays', (match) => set(match, WEEKDAYS)),
  rule('every|each weekend', (match) => set(match, 'XXXX-WXX-WE')),
  rule('every|each night', (match) => set(match, 'XXXX-XX-XXTNI')),
  rule('most mornings|afternoons|evenings|nights', (match) =>
    set(match, `XXXX-XX-XXT${PARTS_OF_DAYS[wordAt(match.source, match.to - 1)] ?? 'NI'}`),
  ),
  rule('every|each MONTH DAY', (match) =>
    set(match, `XXXX-${two(match.number('month')!)}-${two(match.number('day')!)}`),
  ),
  rule('twice|thrice daily|weekly|monthly|yearly', (match) =>
    set(match, ADVERBS[wordAt(match.source, match.to - 1)]!),
  ),
  rule('COUNT times daily|weekly|monthly|yearly', (match) =>
    set(match, ADVERBS[wordAt(match.source, match.to - 1)]!),
  ),
  rule('every|each UNIT', (match) => set(match, durationOf(1, match.unit()))),
  rule('every|each COUNT UNIT', (match) =>
    Number.isNaN(match.number('count')!)
      ? null
      : set(match, durationOf(match.number('count')!, match.unit())),
  ),
  rule('every few UNIT', (match) => set(match, durationOf(NaN, match.unit()))),
  rule('every other|second UNIT', (match) => set(match, durationOf(2, match.unit()))),
  rule('every single UNIT', (match) => set(match, durationOf(1, match.unit()))),
  rule('every other|second WEEKDAY', (match) =>
    set(match, `XXXX-WXX-${isoWeekday(match.number('weekday')!)}`),
  ),
  rule('every|each WEEKDAY', (match) => set(match, `XXXX-WXX-${isoWeekday(match.number('weekday')!)}`)),
  rule('every|each MONTH', (match) => set(match, `XXXX-${two(match.number('month')!)}`)),
  rule('every|each SEASON', (match) => set(match, `XXXX-${match.code('season')}`)),
  rule('every|each PART', (match) => set(match, `XXXX-XX-XXT${match.code('part')}`)),
  rule('every|each WEEKDAY PART', (match) =>
    set(match, `XXXX-WXX-${isoWeekday(match.number('weekday')!)}T${match.code('part')}`),
  ),
  rule('mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays', (match) =>
    set(match, `XXXX-WXX-${isoWeekday(match.source.tokens[match.from]!.lexeme.value)}`),
  ),
  rule('weekends', (match) => set(match, 'XXXX-WXX-WE')),
  rule('WEEKDAY mornings|afternoons|evenings|nights', (match) => {
    const part = PARTS_OF_DAYS[wordAt(match.source, match.to - 1)] ?? 'NI';
    return set(match, `XXXX-WXX-${isoWeekday(match.number('weekday')!)}T${part}`);
  }),
  rule('once|twice|thrice a|an|per|each|every UNIT', times),
  rule('once|twice|thrice COUNT UNIT', times),
  rule('COUNT times a|per|each|every UNIT', times),
  rule('COUNT times COUNT UNIT', times),
  rule('per UNIT', (match) => (SPEED.test(textAt(match.source, match.from - 1)) ? null : times(match))),
  rule('COUNT UNIT', (match) =>
    /^an?$/i.test(textAt(match.source, match.from)) && !match.word('unit').endsWith('s') ? rate(match) : null,
  ),
  rule('year - on|over - year', () => null),
];
