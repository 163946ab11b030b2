import type { DateMention } from '../facts.ts';
import type { Telling } from './telling.ts';
import { dayIn } from './when.ts';

/** An event with all its tellings so far. */
export interface Joined {
  readonly tellings: Telling[];
  /** Of the tellings, one for each that tells other things: what a next one is compared with. */
  readonly distinct: Telling[];
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
  const names = new Map<string, Joined>();
  const byHappening = new Map<string, Joined[]>();
  /** Happenings of which another was told since, so that a plain mention is unsure. */
  const blurred = new Set<string>();
  for (const telling of tellings) {
    const event = telling.named
      ? (names.get(telling.key) ?? longerName(names, telling.key))
      : (sameTold(byHappening, telling) ?? meant(byHappening, telling, blurred));
    if (event) addTo(event, telling);
    else if (telling.named || telling.qualified) {
      const created = { tellings: [telling], distinct: [telling] };
      events.push(created);
      if (telling.named) names.set(telling.key, created);
      byHappening.set(telling.happening, [...(byHappening.get(telling.happening) ?? []), created]);
    } else if (!telling.definite) blurred.add(telling.happening);
  }
  return events;
}

function addTo({ tellings, distinct }: Joined, telling: Telling): void {
  tellings.push(telling);
  const isKnown = distinct.some(
    (other) =>
      other.ordinal === telling.ordinal &&
      other.place === telling.place &&
      other.date?.value === telling.date?.value &&
      other.other === telling.other,
  );
  if (!isKnown) distinct.push(telling);
}

/** The only event whose name ends so: "the World Cup" after "the 2018 FIFA World Cup". */
function longerName(names: ReadonlyMap<string, Joined>, key: string): Joined | undefined {
  if (!key.includes(' ')) return undefined;
  const longer = [...names].filter(([name]) => name.endsWith(` ${key}`));
  return longer.length === 1 ? longer[0]![1] : undefined;
}

function sameTold(events: ReadonlyMap<string, Joined[]>, telling: Telling): Joined | undefined {
  const copied = (events.get(telling.happening) ?? []).find(({ distinct }) =>
    distinct.some((other) => isCopy(other, telling)),
  );
  if (copied) return copied;
  if (!telling.qualified || telling.other) return undefined;
  const same = (events.get(telling.happening) ?? []).filter(
    ({ distinct }) =>
      distinct.every((other) => agrees(other, telling)) && distinct.some((other) => shows(other, telling)),
  );
  if (same.length === 1) return same[0];
  return same.length ? undefined : thatDays(events, telling);
}

/** "The meeting on Wednesday", where the story tells of one of that day. */
function thatDays(events: ReadonlyMap<string, Joined[]>, telling: Telling): Joined | undefined {
  const { happening, date, definite, ordinal } = telling;
  if (!definite || !date || dayIn(date) === null || MANY.has(happening)) return undefined;
  const there = (ALSO[happening] ?? [happening])
    .flatMap((kind) => events.get(kind) ?? [])
    .filter(({ distinct }) => distinct.some((other) => other.date && dayIn(other.date) === dayIn(date)));
  const [only] = there;
  return there.length === 1 &&
    only!.distinct.every((other) => agrees(other, telling) && !other.named && other.ordinal === ordinal)
    ? only
    : undefined;
}

/** Whether the same words tell both at the same place of two sentences of one length: a paragraph that stands twice. */
const isCopy = (a: Telling, b: Telling): boolean =>
  a.key === b.key &&
  a.place === b.place &&
  a.date?.value === b.date?.value &&
  a.sentence.end - a.sentence.start === b.sentence.end - b.sentence.start &&
  a.mention.start - a.sentence.start === b.mention.start - b.sentence.start;

/** Whether nothing told of the two differs. */
function agrees(a: Telling, b: Telling): boolean {
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return false;
  return !differ(a.date, b.date) && (a.place === null || b.place === null || samePlace(a.place, b.place));
}

/** Whether something told of the two says that they are one. */
function shows(a: Telling, b: Telling): boolean {
  if (a.ordinal !== null && a.ordinal === b.ordinal && !MANY.has(a.happening)) return !a.other;
  if (a.place === null || b.place === null) return false;
  const sameDay =
    a.date !== null && b.date !== null && dayIn(a.date) !== null && dayIn(a.date) === dayIn(b.date);
  return sameDay || b.definite;
}

function meant(
  events: ReadonlyMap<string, Joined[]>,
  { happening, definite, other, plain, date }: Telling,
  blurred: ReadonlySet<string>,
): Joined | undefined {
  if (!definite || other || !plain || MANY.has(happening) || blurred.has(happening)) return undefined;
  const before = (ALSO[happening] ?? [happening]).flatMap((kind) => events.get(kind) ?? []);
  const [only] = before;
  return before.length === 1 && !only!.distinct.some((telling) => differ(telling.date, date))
    ? only
    : undefined;
}

/** "Istanbul" and "central Istanbul" are one place as told. */
function samePlace(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, two] = [` ${a.toLowerCase()} `, ` ${b.toLowerCase()} `];
  return one.includes(two) || two.includes(one);
}

/** Whether two dates can't be of one happening: of different days, or of different months or years. */
function differ(a: DateMention | null, b: DateMention | null): boolean {
  if (!a?.value || !b?.value) return false;
  const [one, two] = [a.value.slice(0, 10), b.value.slice(0, 10)];
  return !one.startsWith(two) && !two.startsWith(one);
}
