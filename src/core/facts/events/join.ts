import type { Range } from '../../text/range.ts';
import type { DateMention, Mention } from '../facts.ts';
import { dayIn } from './when.ts';

/** One telling of an event before it is joined with others. */
export interface Telling {
  readonly mention: Mention;
  readonly sentence: Range;
  /** The name without letter case and form of quotes; for told events the words of the description. */
  readonly key: string;
  readonly named: boolean;
  /** What happens, by the head noun: `talks`, `attack`. */
  readonly happening: string;
  readonly ordinal: number | null;
  readonly place: string | null;
  readonly date: DateMention | null;
  readonly definite: boolean;
  readonly other: boolean;
  /** Told with enough beside it to be known apart from others of its kind. */
  readonly qualified: boolean;
  /** Nothing beside the head that could mean another: it may mean one told before. */
  readonly plain: boolean;
}

/** An event with all its tellings so far. */
export interface Joined {
  readonly tellings: Telling[];
}

/** Kinds that "the talks" or "the meeting" may mean besides their own. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  talks: ['talks', 'meeting', 'summit'],
  meeting: ['meeting', 'talks', 'summit'],
};

/** Happenings of which a story tells many, so that "the match" is not surely the one told before. */
const MANY: ReadonlySet<string> = new Set(['game', 'visit']);

/**
 * Joins the tellings of one article, in text order. Two are one event only where nothing told of them differs and
 * something told shows it; a plain "the attack" means the only attack told before it.
 */
export function joinTellings(tellings: readonly Telling[]): Joined[] {
  const events: Joined[] = [];
  /** Kinds of which another happening was told since, so that a plain mention is unsure. */
  const blurred = new Set<string>();
  for (const telling of tellings) {
    const event = telling.named
      ? sameName(events, telling)
      : (sameTold(events, telling) ?? meant(events, telling, blurred));
    if (event) event.tellings.push(telling);
    else if (telling.named || telling.qualified) events.push({ tellings: [telling] });
    else if (!telling.definite) blurred.add(telling.happening);
  }
  return events;
}

function sameName(events: readonly Joined[], { key }: Telling): Joined | undefined {
  const named = events.filter(({ tellings }) => tellings[0]!.named);
  const exact = named.find(({ tellings }) => tellings.some((other) => other.key === key));
  if (exact) return exact;
  // "The World Cup" after "the 2018 FIFA World Cup".
  const longer = named.filter(({ tellings }) => tellings[0]!.key.endsWith(` ${key}`) && key.includes(' '));
  return longer.length === 1 ? longer[0] : undefined;
}

function sameTold(events: readonly Joined[], telling: Telling): Joined | undefined {
  if (!telling.qualified) return undefined;
  const same = events.filter(
    ({ tellings }) =>
      tellings.every((other) => agrees(other, telling)) && tellings.some((other) => shows(other, telling)),
  );
  return same.length === 1 ? same[0] : undefined;
}

/** Whether nothing told of the two differs. */
function agrees(a: Telling, b: Telling): boolean {
  if (a.happening !== b.happening) return false;
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return false;
  if (a.place !== null && b.place !== null && !samePlace(a.place, b.place)) return false;
  return !differ(a.date, b.date);
}

/** Whether something told of the two says that they are one. */
function shows(a: Telling, b: Telling): boolean {
  if (a.ordinal !== null && a.ordinal === b.ordinal && !MANY.has(a.happening)) return !a.other && !b.other;
  const sameDay =
    a.date !== null && b.date !== null && dayIn(a.date) !== null && dayIn(a.date) === dayIn(b.date);
  const placed = a.place !== null && b.place !== null;
  if (sameDay && placed) return true;
  return b.definite && !b.other && placed;
}

function meant(
  events: readonly Joined[],
  telling: Telling,
  blurred: ReadonlySet<string>,
): Joined | undefined {
  if (
    !telling.definite ||
    telling.other ||
    !telling.plain ||
    MANY.has(telling.happening) ||
    blurred.has(telling.happening)
  )
    return undefined;
  const kinds = ALSO[telling.happening] ?? [telling.happening];
  const before = events.filter(({ tellings }) => kinds.includes(tellings[0]!.happening));
  const [only] = before;
  return before.length === 1 && only && !only.tellings.some(({ date }) => differ(date, telling.date))
    ? only
    : undefined;
}

/** "Istanbul" and "central Istanbul" are one place as told. */
export function samePlace(a: string, b: string): boolean {
  const [one, two] = [` ${a.toLowerCase()} `, ` ${b.toLowerCase()} `];
  return one.includes(two) || two.includes(one);
}

/** Whether two dates can't be of one happening: of different days, or of different months or years. */
export function differ(a: Pick<DateMention, 'value'> | null, b: Pick<DateMention, 'value'> | null): boolean {
  if (!a?.value || !b?.value) return false;
  const [one, two] = [a.value.slice(0, 10), b.value.slice(0, 10)];
  return !one.startsWith(two) && !two.startsWith(one);
}
