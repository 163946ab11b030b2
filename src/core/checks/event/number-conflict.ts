import type { Article } from '../../article/article.ts';
import type { Check, Context, Report } from '../../check.ts';
import { type CountTold, countsTold } from '../../facts/claims/counts.ts';
import { numbersIn, withoutRanges } from '../../facts/claims/count-words.ts';
import { isOneCount, isOneHappening } from '../../facts/claims/one-count.ts';
import { isOnlyMeant } from '../../facts/claims/only-count.ts';
import type { Facts, Toll } from '../../facts/facts.ts';

/** The same number of one event told as two. */
const check: Check = {
  id: 'event/number-conflict',
  title: 'Numbers of one event differ',
  rationale:
    'When a story tells twice how many were killed, injured or exchanged in one event, and not the same both times, one of the two is out of date or wrong. Parts, sums, numbers that rose and numbers from two sources are passed over.',
  severity: 'warning',
  example: {
    wrong:
      '---\ndate: 2025-07-24\n---\nA strong earthquake struck near Bam on Tuesday, July 22, killing 12 people and injuring 40.\n\nThe earthquake killed 14 people.',
    right:
      '---\ndate: 2025-07-24\n---\nA strong earthquake struck near Bam on Tuesday, July 22, killing 12 people and injuring 40.\n\nThe earthquake killed 12 people, three of them in one house.',
  },
  *run(article, context): Iterable<Report> {
    const said = new Set<CountTold>();
    const counts = countsTold(article, context.facts);
    for (const [i, later] of counts.entries()) {
      // A headline repeats what the story tells: there an editor looks last.
      const earlier = counts
        .slice(0, i)
        .toSorted((a, b) => Number(a.isHeadline) - Number(b.isHeadline))
        .find((other) => !said.has(other) && isConflict(article, other, later, counts, context));
      if (!earlier || said.has(later)) continue;
      // Whoever repeats the later number repeats the slip.
      for (const other of counts) if (other.toll.count === later.toll.count) said.add(other);
      // Nothing says which of the two is right: whoever reads either must see the other.
      yield reportOf(article, later, earlier);
      yield reportOf(article, earlier, later);
    }
  },
};

/** Whether two numbers of one measure can't both be right. */
function isConflict(
  article: Article,
  a: CountTold,
  b: CountTold,
  all: readonly CountTold[],
  { today, facts }: Context,
): boolean {
  if (a.toll.measure !== b.toll.measure || a.sentence.start === b.sentence.start || !differ(a.toll, b.toll))
    return false;
  if (b.isDefinite && !b.narrowing.length)
    return isOnlyMeant(b, a, all, numbersBefore(article, facts, b), today);
  if (!isOneCount(a, b, today)) return false;
  const same = all.filter((other) => other === a || other === b || mayBeOf(other, a, b, today));
  // Of three numbers one may be the sum of the others, and any may be a part of another.
  const counts = new Set(
    same
      .filter((other) => other === a || other === b || isAlso(other, a, b, today))
      .map(({ toll }) => toll.count),
  );
  return counts.size === 2 && !isSum([a, b], same);
}

/** The whole numbers told in the prose before a telling: "the three" may be those three. */
function numbersBefore(
  { text }: Article,
  { dates, ages }: Facts,
  { sentence: { start } }: CountTold,
): Set<number> {
  const times = [...dates, ...ages].filter(({ end }) => end <= start);
  return new Set(numbersIn(withoutRanges(text.slice(0, start), 0, times)));
}

/** Whether a third number may be of the same happening as one of two. */
const mayBeOf = (other: CountTold, a: CountTold, b: CountTold, today: string | null): boolean =>
  other.toll.measure === a.toll.measure && [a, b].some((one) => isOneHappening(one, other, today));

/** Whether a third number counts the same people as one of two. */
const isAlso = (other: CountTold, a: CountTold, b: CountTold, today: string | null): boolean =>
  other.toll.bound !== 'about' && [a, b].some((one) => isOneCount(one, other, today));

/** Two exact numbers, or a bound and a number beyond it. */
function differ(a: Toll, b: Toll): boolean {
  if (a.count === b.count || a.bound === 'about' || b.bound === 'about') return false;
  const [small, large] = a.count < b.count ? [a, b] : [b, a];
  return small.bound !== 'at-least' && large.bound !== 'at-most';
}

/** Whether one number is twice another, or a third number makes up for the difference. */
function isSum([a, b]: readonly [CountTold, CountTold], all: readonly CountTold[]): boolean {
  const [small, large] = [Math.min(a.toll.count, b.toll.count), Math.max(a.toll.count, b.toll.count)];
  const rest = large - small;
  const others = all.filter(({ toll }) => toll !== a.toll && toll !== b.toll).map(({ toll }) => toll.count);
  // An exchange gives each side as many.
  const isBoth = rest === small && (isExchange(a) || !(a.isDefinite || b.isDefinite));
  return isBoth || [...others, ...a.others, ...b.others].includes(rest);
}

const isExchange = ({ toll: { measure } }: CountTold): boolean =>
  /^(?:exchanged|freed|bodies)$/.test(measure);

const WORDS: Readonly<Partial<Record<Toll['measure'], string>>> = { killed: 'dead' };
/** So much of the earlier telling is quoted, in UTF-16 code units. */
const QUOTED = 60;

/** The words from an offset on, to the end of their sentence or as many as are quoted. */
function excerptFrom(text: string, start: number, end: number): string {
  const words = text.slice(start, Math.min(end, start + QUOTED)).replace(/\s+/g, ' ');
  return end > start + QUOTED ? `${words.replace(/\s\S*$/, '')} …` : words.replace(/[.!?]$/, '');
}

function reportOf(article: Article, { toll: here }: CountTold, { toll: there, sentence }: CountTold): Report {
  const line = article.lines.positionAt(there.start).line + 1;
  const number = ({ count, bound }: Toll): string =>
    `${bound === 'at-least' ? 'at least ' : bound === 'at-most' ? 'at most ' : ''}${count.toLocaleString('en')}`;
  const quoted = excerptFrom(article.text, there.start, sentence.end);
  const what = WORDS[here.measure] ?? here.measure;
  return {
    start: here.start,
    end: here.end,
    message: `${number(here)} ${what} here, but ${number(there)} in line ${line}: “${quoted}”.`,
    related: [
      { path: article.path, start: there.start, end: there.end, message: `${number(there)} ${what} here.` },
    ],
  };
}

export default check;
