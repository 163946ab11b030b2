import { type Article, prose } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import type { Event, Toll } from '../../facts/facts.ts';
import { contains, type Range } from '../../text/range.ts';
import { fold } from '../../text/spelling.ts';

/** The same number of one event told as two. */
const check: Check = {
  id: 'event/number-conflict',
  title: 'Numbers of one event differ',
  rationale:
    'When a story tells twice how many were killed, injured or exchanged in one event, and not the same both times, one of the two is out of date or wrong. Parts, sums and numbers from two sources are passed over.',
  severity: 'warning',
  example: {
    wrong:
      '---\ndate: 2025-07-24\n---\nA strong earthquake struck near Bam on Tuesday, July 22, killing 12 people and injuring 40.\n\nThe earthquake killed 14 people.',
    right:
      '---\ndate: 2025-07-24\n---\nA strong earthquake struck near Bam on Tuesday, July 22, killing 12 people and injuring 40.\n\nThe earthquake killed 12 people, three of them in one house.',
  },
  *run(article, { facts }): Iterable<Report> {
    for (const event of facts.events) {
      const byMeasure = new Map<string, Toll[]>();
      for (const toll of event.tolls)
        byMeasure.set(toll.measure, [...(byMeasure.get(toll.measure) ?? []), toll]);
      for (const tolls of byMeasure.values()) {
        const pair = conflictIn(article, event, tolls);
        if (pair) yield reportOf(article, event, ...pair);
      }
    }
  },
};

/** The two numbers of one measure that can't both be right; null where all may be. */
function conflictIn(article: Article, event: Event, tolls: readonly Toll[]): [Toll, Toll] | null {
  const whole = tolls.filter((toll) => !isPart(event, toll));
  const counts = [...new Set(whole.map(({ count }) => count))];
  const [first] = whole;
  const second = whole.find(({ count }) => count !== first!.count);
  // Of three numbers one may be the sum of the others, and any may be a part of another.
  if (!first || !second || counts.length !== 2 || isSum(tolls, counts)) return null;
  if (first.bound !== 'exact' || second.bound !== 'exact' || !isSameGroup(first.whom, second.whom))
    return null;
  const [one, two] = [sentenceOf(article, first), sentenceOf(article, second)];
  if (!one || !two || one.start === two.start) return null;
  const [a, b] = [article.text.slice(one.start, one.end), article.text.slice(two.start, two.end)];
  if (CHANGES.test(a) || CHANGES.test(b) || haveTwoSources(a, b)) return null;
  return [first, second];
}

/** A number that a place inside the event's own, or words like "others", make a part. */
const isPart = (event: Event, { place, whom }: Toll): boolean =>
  (place !== null && (event.place === null || fold(place) !== fold(event.place))) ||
  /\b(?:others?|more|another|them|whom)\b/.test(whom);

/** Whether one number is twice another, or the sum of two told. */
function isSum(tolls: readonly Toll[], [a, b]: readonly number[]): boolean {
  const [small, large] = [Math.min(a!, b!), Math.max(a!, b!)];
  const rest = large - small;
  return rest === small || tolls.some(({ count }) => count === rest);
}

/** Words for those counted that tell nothing of who they are. */
const ANYONE = /^(?:people|persons?|lives|victims?|individuals?|prisoners|bodies|)$/;

const isSameGroup = (a: string, b: string): boolean => a === b || (ANYONE.test(a) && ANYONE.test(b));

/** Words that say that a number has changed since, or counts a part, a sum or another happening. */
const CHANGES =
  /\b(?:rose|risen|rise[sn]?|climbed|grew|grown|revised|updated|corrected|earlier|initially|at first|first reports?|previous(?:ly)?|so far|by then|now stands|had put|up from|down from|another|more|others?|additional(?:ly)?|further|including|include[sd]?|among|of them|of whom|respectively|each|both sides|per|alone|altogether|combined|in total|a total|overall|in all|later died|succumbed|last (?:week|month|year)|the previous|similar|worst|deadliest|compared|expected|feared|could|may|might|if|planned|agreed|wants?|would)\b/i;

const SOURCES =
  /\b(?:police|hospital|hospitals|medics?|doctors?|army|military|ministry|minister|mayor|governor|officials?|authorities|witness(?:es)?|residents?|activists?|rescuers?|firefighters?|prosecutors?|president|kremlin|agency|media|television|reports?|union|organi[sz]ers?|company|operator|un|united nations|red cross|militants?|rebels?|government|opposition|coroner|sheriff)\b/gi;

/** Whether both sentences name who tells the number, and not the same. */
function haveTwoSources(a: string, b: string): boolean {
  const [one, two] = [sourcesIn(a), sourcesIn(b)];
  return one.size > 0 && two.size > 0 && ![...one].some((source) => two.has(source));
}

const sourcesIn = (sentence: string): Set<string> =>
  new Set((sentence.match(SOURCES) ?? []).map((source) => source.toLowerCase().replace(/s$/, '')));

const sentenceOf = (article: Article, toll: Toll): Range | undefined =>
  prose(article)
    .find((block) => contains(block, toll))
    ?.sentences.find((sentence) => contains(sentence, toll));

const VERBS: Readonly<Record<Toll['measure'], string>> = {
  killed: 'dead',
  injured: 'injured',
  missing: 'missing',
  arrested: 'arrested',
  displaced: 'displaced',
  rescued: 'rescued',
  freed: 'freed',
  exchanged: 'exchanged',
  bodies: 'bodies',
};

function reportOf(article: Article, event: Event, first: Toll, second: Toll): Report {
  const line = article.lines.positionAt(first.start).line + 1;
  const number = (count: number): string => count.toLocaleString('en');
  return {
    start: second.start,
    end: second.end,
    message: `${number(second.count)} ${VERBS[second.measure]} here, but ${number(first.count)} in line ${line}, of the same event: “${event.name}”.`,
    related: [
      {
        path: article.path,
        start: first.start,
        end: first.end,
        message: `${number(first.count)} ${VERBS[first.measure]} here.`,
      },
    ],
  };
}

export default check;
