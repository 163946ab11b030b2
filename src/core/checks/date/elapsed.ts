import type { Archive } from '../../archive/archive.ts';
import { sameSubject, subjectNames } from '../../archive/same-subject.ts';
import { type Article, type Block, telling } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import { type Beginning, beginningsOf, subjectBefore } from '../../facts/beginnings.ts';
import { wrongAges } from '../../text/time/ages.ts';
import { type Day, dayOf } from '../../text/calendar.ts';
import { type ElapsedWords, elapsedWords } from '../../text/time/elapsed-words.ts';
import { wrongSteps } from '../../text/time/later.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import { contains, type Range } from '../../text/range.ts';
import { type Reckoning, reckon } from '../../text/time/reckon.ts';
import { type WrittenDate, writtenDates } from '../../text/time/written-dates.ts';

/** Words between what is told of one thing; others begin to tell of something else. */
const OTHER_CLAUSE =
  /[.;:!?“”"()]|\b(?:but|while|whose|who|when|after|before|although|until|where|if|because|former|then|was|were|had|will|would)\b/;
const LONGEST_GAP = 70;
/** Things that go on for so long, and are told by so many, that another article's telling counts. */
const TOLD_ELSEWHERE = new Set([
  'war',
  'siege',
  'pandemic',
  'drought',
  'occupation',
  'blockade',
  'insurgency',
]);

/** A time that does not add up: a war that began in February 2022 is not over four years old in July 2025. */
const check: Check = {
  id: 'date/elapsed',
  title: 'Time that does not add up',
  rationale:
    'Ages, anniversaries and “in its third year” are copied from story to story and grow old. Where the beginning is told too, here or in another article, the years can be counted. Rounded and vague tellings are allowed their vagueness.',
  severity: 'warning',
  *run(article, { today, archive }): Iterable<Report> {
    const now = today === null ? null : dayOf(today);
    for (const block of telling(article)) {
      if (block.kind === 'headline' || block.kind === 'subhead') continue;
      const words = article.text.slice(block.start, block.end);
      for (const { start, end, message, from } of wrongSteps(words, now))
        yield {
          ...within(block, { start, end }),
          message,
          related: [{ path: article.path, ...within(block, from), message: 'It is counted from here.' }],
        };
      if (!now) continue;
      for (const { start, end, message } of wrongAges(words, now))
        yield { ...within(block, { start, end }), message };
      yield* lengths(article, block, now, archive);
    }
  },
};

const within = (block: Block, { start, end }: Range): Range => ({
  start: block.start + start,
  end: block.start + end,
});

/** How long something goes on, against when it began. */
function* lengths(article: Article, block: Block, now: Day, archive: Archive): Iterable<Report> {
  const words = article.text.slice(block.start, block.end);
  for (const sentence of block.sentences) {
    const text = article.text.slice(sentence.start, sentence.end);
    const dates = writtenDates(text).filter(({ year }) => year !== undefined);
    for (const told of elapsedWords(text)) {
      if (isQuoted(words, sentence.start - block.start + told.start)) continue;
      if (told.of === 'ago') {
        yield* ago(told, text, dates, sentence, now);
        continue;
      }
      // "It had been five years since": counted from another day.
      if (/\b(?:had|would|at the time)\b/.test(text.slice(0, told.start))) continue;
      const open = /^\s+of\b/.test(text.slice(told.end));
      if (!open && !endsThere(told, text.slice(told.end))) continue;
      if (dates.length > 0) yield* inSentence(article, told, text, dates, sentence, now);
      else if (!open) yield* elsewhere(article, told, text, sentence, now, archive);
    }
  }
}

/** In "in its third year in the top division" and "the 20th anniversary of his death" another beginning counts. */
function endsThere({ of }: ElapsedWords, after: string): boolean {
  if (/\b(?:last|next|coming|following|previous)\b/.test(after.slice(0, 30))) return false;
  if (of === 'ordinal') return /^(?:$|[.,;:!?)—–]|\s+(?:and|with)\b)/.test(after);
  return !/^\s+(?:of|as|at|under|in(?!\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)))\b/.test(
    after,
  );
}

/** "thirty-two years ago, in 1986", "in 1986, thirty-two years ago". */
function* ago(
  told: ElapsedWords,
  text: string,
  dates: readonly WrittenDate[],
  at: Range,
  now: Day,
): Iterable<Report> {
  for (const date of dates) {
    const before =
      date.start >= told.end &&
      /^\s?[,(—–]?\s*(?:back\s+)?(?:(?:on|in)\s+)?$/.test(text.slice(told.end, date.start));
    const after = date.end <= told.start && /^\s?[,(—–]\s*$/.test(text.slice(date.end, told.start));
    if (!before && !after) continue;
    const reckoning = reckon(told, { ...date, year: date.year! }, now, text);
    if (!reckoning) continue;
    const range = { start: Math.min(told.start, date.start), end: Math.max(told.end, date.end) };
    yield reportOf(reckoning, at, range);
  }
}

/** "The programme, launched in May 2011, is now in its third year": the beginning stands in the same sentence, alone. */
function* inSentence(
  article: Article,
  told: ElapsedWords,
  text: string,
  dates: readonly WrittenDate[],
  at: Range,
  now: Day,
): Iterable<Report> {
  const begun = beginningsOf(article).filter(({ kind, range }) => kind !== 'birth' && contains(at, range));
  const beginning = begun[0];
  if (!beginning || begun.length > 1 || dates.length > 1) return;
  // "held in the park since 2008, is in its third year": since when it is held there is another thing.
  if (
    beginning.kind === 'since' &&
    beginning.head === null &&
    !/^(?:an?|has|have|for)\s/i.test(text.slice(told.start))
  )
    return;
  const [start, end] = [beginning.range.start - at.start, beginning.range.end - at.start];
  const gap =
    told.start >= end
      ? text.slice(end, told.start)
      : text.slice(told.end, start).replace(/(?:,?\s+(?:which|that))?(?:\s+(?:was|were))?\s+$/, '');
  if (gap.length > LONGEST_GAP || OTHER_CLAUSE.test(gap)) return;
  // "the fourth year of the strike, which began", "the anniversary of its founding", but not "of its end".
  if (/^\s+of\b/.test(text.slice(told.end)) && (told.start >= end || !leadsTo(told, gap))) return;
  const reckoning = reckon(told, beginning.date, now, text);
  if (reckoning) yield { ...reportOf(reckoning, at, told), related: [relatedOf(article, beginning)] };
}

const leadsTo = ({ of }: ElapsedWords, gap: string): boolean =>
  of === 'anniversary'
    ? /^\s+of(?:\s+(?:its|their|the|his|her))?(?:\s+\p{L}+)?\s*$/u.test(gap)
    : /^\s+of\s+(?:the|its|their|his|her)\s/.test(gap);

/** "the conflict, now over four years old": its beginning stands elsewhere in the article, or in another one. */
function* elsewhere(
  article: Article,
  told: ElapsedWords,
  text: string,
  at: Range,
  now: Day,
  archive: Archive,
): Iterable<Report> {
  if (told.of === 'anniversary') return;
  const { head, names } = subjectBefore(
    text.slice(0, told.start).replace(/(?:\b(?:is|are|has been)\s+)$/, ''),
  );
  if (!head) return;
  const fits = (beginning: Beginning): boolean =>
    beginning.head === head && sameNames(names, beginning.names, subjectNames(article));
  const here = beginningsOf(article).filter(fits);
  const others = here.length || !TOLD_ELSEWHERE.has(head) ? [] : tellingElsewhere(article, archive, fits);
  const tellings = here.length ? here.map((beginning) => ({ article, beginning })) : others;
  const reckonings = tellings.map(({ beginning }) => reckon(told, beginning.date, now, text));
  // Where one telling allows it, another may be of a later phase.
  const first = reckonings[0];
  if (!first || reckonings.some((reckoning) => reckoning === null)) return;
  yield {
    ...reportOf(first, at, told),
    ...(here.length ? {} : { severity: 'info' as const }),
    related: tellings.slice(0, 5).map(({ article, beginning }) => relatedOf(article, beginning)),
  };
}

function tellingElsewhere(
  article: Article,
  archive: Archive,
  fits: (beginning: Beginning) => boolean,
): { article: Article; beginning: Beginning }[] {
  return [...archive.entries()]
    .filter((entry) => entry.article.path !== article.path && sameSubject(article, entry.article))
    .flatMap((entry) =>
      beginningsOf(entry.article)
        .filter(fits)
        .map((beginning) => ({ article: entry.article, beginning })),
    );
}

/** Whether two noun phrases can mean one thing: "the Syrian war" is not "the war in Yemen". */
function sameNames(here: readonly string[], there: readonly string[], subject: readonly string[]): boolean {
  const stem = (name: string): string => name.slice(0, 5).toLowerCase();
  const known = new Set([...here.map(stem), ...subject]);
  return (
    there.every((name) => known.has(stem(name))) &&
    (!here.length || !there.length || here.some((name) => there.map(stem).includes(stem(name))))
  );
}

const reportOf = ({ message, fixes }: Reckoning, at: Range, range: Range): Report => ({
  start: at.start + range.start,
  end: at.start + range.end,
  message,
  fixes: fixes.map(({ title, start, end, text }) => ({
    title,
    edits: [{ start: at.start + start, end: at.start + end, text }],
  })),
});

const relatedOf = (
  { path, text }: Article,
  { range }: Beginning,
): { path: string; message: string } & Range => ({
  path,
  ...range,
  message: `The beginning is told here: “${text.slice(range.start, range.end).replace(/\s+/g, ' ')}”.`,
});

export default check;
