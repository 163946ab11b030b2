import type { ArticleDate, DateSource } from './article/article.ts';
import { isEnglish } from './article/language.ts';
import { readingMinutes, WORDS_A_MINUTE } from './readability/reading-time.ts';
import { gradeInWords, levelInWords, NOT_ENGLISH } from './readability/words.ts';
import type { Review } from './review.ts';
import { dayOf, written } from './text/calendar.ts';

/** What is shown of an article at a glance. */
export interface Status {
  /** The grade, the words, the reading time and the date in a few words each. */
  readonly short: readonly string[];
  /** The same in sentences. */
  readonly sentences: readonly string[];
}

/** Where an article's date was read, in words. */
const ORIGINS: Readonly<Record<DateSource, string>> = {
  'front-matter': 'from the front matter',
  'date-line': 'from the date line',
  dateline: 'from the dateline',
  published: 'from the “Published” line',
  'file-name': 'from the file’s name',
};

/**
 * An article's status.
 * @param target the grade that the desk writes for
 */
export function statusOf({ article, readability }: Review, target: number): Status {
  const { grade, words, sentences } = readability;
  const minutes = readingMinutes(words);
  const date = article.date && dateInWords(article.date);
  if (!words)
    return {
      short: ['No prose', date ?? 'undated'],
      sentences: ['This article holds no prose yet.', dated(date)],
    };
  return {
    short: [gradeAtAGlance(article, grade), counted(words, 'word'), `${minutes} min`, date ?? 'undated'],
    sentences: [
      ...levelOf(article, grade, target),
      `It has ${counted(words, 'word')} of prose in ${counted(sentences, 'sentence')}.`,
      `Reading it takes about ${counted(minutes, 'minute')}, at the ${WORDS_A_MINUTE} words a minute of grown readers (Brysbaert 2019).`,
      dated(date),
    ],
  };
}

function gradeAtAGlance(article: Review['article'], grade: number | null): string {
  if (grade === null) return isEnglish(article) ? 'No grade' : 'Not English';
  const words = gradeInWords(grade);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function levelOf(article: Review['article'], grade: number | null, target: number): string[] {
  if (grade !== null) return [levelInWords(grade, target)];
  return isEnglish(article) ? [] : [NOT_ENGLISH];
}

function dateInWords({ value, source }: ArticleDate): string {
  const day = dayOf(value);
  return `${day ? written(day) : value}, ${ORIGINS[source]}`;
}

const dated = (date: string | null): string =>
  date
    ? `It is dated ${date}.`
    : 'It is undated: front matter, a dateline, a “Published” line or a date in the file’s name would date it.';

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
