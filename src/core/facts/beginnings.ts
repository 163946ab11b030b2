import { type Article, telling } from '../article/article.ts';
import type { PartialDate } from '../text/time/elapsed.ts';
import type { Range } from '../text/range.ts';
import { isQuoted } from '../text/time/quoted.ts';
import { writtenDates } from '../text/time/written-dates.ts';

/** When something began, as one article tells it. */
export interface Beginning {
  /** The words from the verb to the date, in the article. */
  readonly range: Range;
  /** Where the date stands in the article. */
  readonly dateAt: Range;
  readonly date: PartialDate;
  /** `birth` of a person; `since` for "since 2008"; else `start`. */
  readonly kind: 'birth' | 'start' | 'since';
  /** What began, where a noun of {@link HEADS} names it: its lemma. */
  readonly head: string | null;
  /** The names in the noun's phrase: "the Syrian war". */
  readonly names: readonly string[];
}

/** Things that begin once and go on: their beginning and their length may be told in different sentences. Synonyms share a lemma. */
const HEADS: Readonly<Record<string, string>> = {
  war: 'war',
  conflict: 'war',
  invasion: 'war',
  fighting: 'war',
  hostilities: 'war',
  strike: 'strike',
  walkout: 'strike',
  siege: 'siege',
  blockade: 'blockade',
  dispute: 'dispute',
  standoff: 'standoff',
  trial: 'trial',
  drought: 'drought',
  pandemic: 'pandemic',
  epidemic: 'epidemic',
  occupation: 'occupation',
  uprising: 'uprising',
  insurgency: 'insurgency',
  crisis: 'crisis',
  campaign: 'campaign',
  programme: 'programme',
  program: 'programme',
  project: 'project',
  ceasefire: 'ceasefire',
  truce: 'ceasefire',
  lockdown: 'lockdown',
  boycott: 'boycott',
  inquiry: 'inquiry',
  investigation: 'investigation',
  embargo: 'embargo',
  shutdown: 'shutdown',
  curfew: 'curfew',
  moratorium: 'moratorium',
};
const HEAD = Object.keys(HEADS).join('|');

const VERB =
  'began|begun|started|broke out|erupted|launched|founded|established|set up|opened|formed|created|introduced|inaugurated|invaded|was built|took office|took effect|came into force';
/** Words between a verb and its date that begin no other clause. */
const TOKEN = "(?!(?:but|and|while|who|whose|when|after|before|until|that|which|where|if)\\b)[\\p{L}\\d’'-]+";
const LEAD =
  '(?:(?:on|in|during|around)\\s+)?(?:(?:the|early|late|mid)[\\s-]+)?(?:\\p{Lu}\\p{Ll}{2,8}day,?\\s+)?$';
const STARTED = new RegExp(`(?<![\\p{L}-])(?:${VERB})(?:\\s+${TOKEN}){0,8}?,?\\s+${LEAD}`, 'u');
const BORN = new RegExp(
  `(?<![\\p{L}-])born(?:\\s+(?:in|at)\\s+\\p{Lu}[\\p{L}’'-]*(?:,?\\s+\\p{Lu}[\\p{L}’'-]*){0,3})?,?\\s+${LEAD}`,
  'u',
);
const SINCE =
  /(?<![\p{L}-])since\s+(?:(?:the|early|late|mid)[\s-]+)?(?:(?:start|beginning|spring|summer|autumn|fall|winter) of\s+)?$/iu;
/** "its founding in 1995", "the outbreak of the war in". */
const BEGINNING =
  /(?<![\p{L}-])(?:founding|foundation|establishment|creation|launch|opening|formation|outbreak|beginning|start|signing)(?:\s+of\s+[^,.;:!?]{1,40})?\s+(?:on|in)\s+(?:\p{Lu}\p{Ll}{2,8}day,?\s+)?$/u;
/** "the full-scale invasion in February 2022": the noun itself tells of the beginning. */
const INVASION = /(?<![\p{L}-])invasion(?:\s+of(?:\s+\p{Lu}[\p{L}’'-]*){1,3})?\s+(?:on|in)\s+$/u;
/** One of the words that every form has. */
const BEGINS =
  /\b(?:born|began|begun|started|broke|erupted|launched|founded|established|set up|opened|formed|created|introduced|inaugurated|invaded|built|took|came|since|invasion|founding|foundation|establishment|creation|launch|opening|formation|outbreak|beginning|start|signing)\b/i;
/** What goes on since a date began then; what has grown worse since may be older. */
const GOES_ON =
  /(?:raged|ravaged|lasted|gone on|dragged on|been (?:fought|waged|raging|going on|under way|underway|running|in force)|devastated|gripped|engulfed|killed|run|paralysed|paralyzed)\b[^.;:!?]{0,50}$/u;

const NOUN = new RegExp(
  `(?<names>(?:\\p{Lu}[\\p{L}’'-]*\\s+)*)(?:[\\p{Ll}-]+\\s+){0,2}?(?<head>${HEAD})(?<of>\\s+(?:in|on|of|against|with)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}’'-]*)?(?:,?\\s+(?:which|that)(?:\\s+(?:has|have|had|was))?|,)?\\s+$`,
  'u',
);

const kept = new WeakMap<Article, readonly Beginning[]>();

/** The beginnings that an article tells, in text order. Kept as long as the article is. */
export function beginningsOf(article: Article): readonly Beginning[] {
  const known = kept.get(article);
  if (known) return known;
  const found = telling(article).flatMap((block) =>
    block.kind === 'headline' ? [] : readIn(article.text.slice(block.start, block.end), block.start),
  );
  kept.set(article, found);
  return found;
}

function readIn(words: string, offset: number): Beginning[] {
  return writtenDates(words).flatMap((date): Beginning[] => {
    if (date.year === undefined || isQuoted(words, date.start)) return [];
    const before = words.slice(Math.max(0, date.start - 160), date.start).replace(/^.*[.!?;:]\s/s, '');
    const found = kindOf(before);
    if (!found) return [];
    const start = date.start - before.length + found.index;
    const noun = nounBefore(before.slice(0, found.index), found);
    return [
      {
        range: { start: offset + start, end: offset + date.end },
        dateAt: { start: offset + date.start, end: offset + date.end },
        date: { ...date, year: date.year },
        kind: found.kind,
        ...noun,
      },
    ];
  });
}

interface Found {
  readonly kind: Beginning['kind'];
  readonly index: number;
  readonly words: string;
}

function kindOf(before: string): Found | null {
  const forms = [
    ['birth', BORN],
    ['start', STARTED],
    ['start', INVASION],
    ['start', BEGINNING],
    ['since', SINCE],
  ] as const;
  if (!BEGINS.test(before)) return null;
  for (const [kind, pattern] of forms) {
    const match = pattern.exec(before);
    if (match) return { kind, index: match.index, words: match[0] };
  }
  return null;
}

/** The noun that began, right before its verb: "the Syrian war, which", "the strike". */
function nounBefore(before: string, { kind, words }: Found): Pick<Beginning, 'head' | 'names'> {
  if (/^(?:invasion|invaded)/.test(words)) return { head: 'war', names: namesIn(words) };
  const clause = kind === 'since' ? before.replace(GOES_ON, '') : before;
  if (kind === 'since' && clause === before) return { head: null, names: [] };
  const match = NOUN.exec(clause);
  if (!match) return { head: null, names: [] };
  const { names = '', head, of = '' } = match.groups!;
  return { head: HEADS[head!]!, names: namesIn(`${names} ${of}`) };
}

/** Names in a noun's phrase, without the article that opens a sentence. */
export const namesIn = (words: string): string[] =>
  (words.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).filter(
    (word) => !/^(?:The|This|That|A|An|Its|Their)$/.test(word),
  );

const SUBJECT = new RegExp(
  `(?<names>(?:\\p{Lu}[\\p{L}’'-]*\\s+)*)(?<head>${HEAD})(?<of>\\s+(?:in|on|of|against|with)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}’'-]*)?,?\\s+$`,
  'u',
);

/** The noun right before words that tell how long it goes on: "the conflict, now over four years old". */
export function subjectBefore(words: string): Pick<Beginning, 'head' | 'names'> {
  const match = SUBJECT.exec(words.slice(-120));
  if (!match) return { head: null, names: [] };
  const { names = '', head, of = '' } = match.groups!;
  return { head: HEADS[head!]!, names: namesIn(`${names} ${of}`) };
}
