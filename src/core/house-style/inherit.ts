import type { HouseStyle, Preferred } from './house-style.ts';

/**
 * A folder's house style under that of the folder above: what the lower one says wins, and what it does not say it
 * inherits. Lists are joined, the lower one's entries first; of two entries on one name the lower one's stands.
 */
export const inherit = (above: HouseStyle, below: HouseStyle): HouseStyle => ({
  articles: below.articles ?? above.articles,
  audience: { ...above.audience, ...below.audience },
  checks: { ...above.checks, ...below.checks },
  dates: {
    style: below.dates.style ?? above.dates.style,
    order: below.dates.order ?? above.dates.order,
  },
  numbers: { style: below.numbers.style ?? above.numbers.style },
  people: joined(above.people, below.people, ({ name }) => name),
  events: joined(above.events, below.events, ({ name }) => name),
  places: withoutContradicted(above.places, below.places),
  words: withoutContradicted(above.words, below.words),
  standing: joined(above.standing, below.standing, (text) => text),
  ignored: [...below.ignored, ...above.ignored],
});

/** The entries of both, one a name. */
function joined<Entry>(
  above: readonly Entry[],
  below: readonly Entry[],
  nameOf: (entry: Entry) => string,
): Entry[] {
  const names = new Set(below.map(nameOf));
  return [...below, ...above.filter((entry) => !names.has(nameOf(entry)))];
}

/** Leaves out what the folder above prefers where the lower one prefers just what gives way there. */
function withoutContradicted(above: readonly Preferred[], below: readonly Preferred[]): Preferred[] {
  const decided = new Set(below.flatMap(({ use, not }) => [use, ...not]));
  const inherited = above.flatMap((entry) => {
    const not = entry.not.filter((form) => !decided.has(form));
    return not.length ? [{ ...entry, not }] : [];
  });
  return [...below, ...inherited];
}
