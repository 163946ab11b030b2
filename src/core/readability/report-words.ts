import type { Article } from '../article/article.ts';
import { isEnglish } from '../article/language.ts';
import type { FormulaName } from './formulas.ts';
import type { HardSentence } from './hard-sentences.ts';
import type { Mending } from './mending.ts';
import type { Readability } from './readability.ts';
import { readingMinutes } from './reading-time.ts';
import { gradeToOneDecimal, NOT_ENGLISH, readersInWords } from './words.ts';

/** What each formula counts, for an editor. */
export const MEANINGS: Readonly<Record<FormulaName, string>> = {
  fleschReadingEase: 'Words a sentence and syllables a word; from 0, hard, to 100, easy.',
  fleschKincaid: 'Words a sentence and syllables a word, as a grade.',
  gunningFog:
    'Words a sentence and the share of words of three syllables and more, names and easy compounds left out.',
  smog: 'Words of three syllables and more in thirty sentences.',
  colemanLiau: 'Letters a word and sentences in a hundred words.',
  ari: 'Letters and digits a word and words a sentence.',
  daleChall:
    'Words a sentence and the share of words that fourth-graders do not know; from 4.9, easy, to 10, hard.',
  spache:
    'Words a sentence and the share of different words that are new to the youngest; made for the first grades.',
};

/** A passage that the formulas' authors measured by had so many words and more. */
const FEWEST_WORDS = 100;

/** Nobody reads so many words on a news page at one go. */
const LONG = 10_000;

/** What there is to know before an article's figures, in sentences; nothing of most articles. */
export function notesOn(article: Article, { words, grade }: Readability): string[] {
  if (!words) return ['This article holds no prose yet, so there is nothing to measure.'];
  if (!isEnglish(article)) return [NOT_ENGLISH];
  if (grade === null) return ['This article holds no words that can be measured.'];
  if (words < FEWEST_WORDS)
    return [
      `The formulas were made for passages of ${FEWEST_WORDS} words and more: of so short a text they say little.`,
    ];
  if (words > LONG) {
    const size = `${words.toLocaleString('en')} words, which take ${readingMinutes(words)} minutes to read`;
    return [`This is a long text: it has ${size}. All of it is measured.`];
  }
  return [];
}

/** Where the article's grade comes from, and who reads it with ease. */
export const consensusInWords = (grade: number): string =>
  `The consensus, ${gradeToOneDecimal(grade)}, is the middle one of five formulas’ grades (Flesch–Kincaid, Gunning Fog, SMOG, Coleman–Liau, ARI): ${readersInWords(grade)} read it with ease.`;

/** A formula's value to one decimal; no negative number where the value is itself a grade. */
export const valueInWords = (formula: FormulaName, value: number): string =>
  value < 0 && formula !== 'fleschReadingEase' ? 'below 0' : value.toFixed(1).replace('-', '−');

/** What mending the hardest sentences would do, in sentences. */
export function mendingInWords({ mended, before, after }: Mending): string[] {
  const which = mended.length === 1 ? 'the hardest sentence' : `the ${mended.length} hardest sentences`;
  const change =
    gradeToOneDecimal(after) === gradeToOneDecimal(before)
      ? `leave the article at ${gradeToOneDecimal(before)}`
      : `bring the article from ${gradeToOneDecimal(before)} to ${gradeToOneDecimal(after)}`;
  return [`Mending ${which} would ${change}.`, ...mended.map(mendInWords)];
}

function mendInWords({ sentence, splitBefore }: HardSentence): string {
  const [first = '', ...others] = sentence.words.slice(0, 5).map(({ text }) => text);
  const name = `“${[first, ...others].join(' ')} …”`;
  return splitBefore === null
    ? `This leaves out ${name}, which has no place to split it at.`
    : `This splits ${name} before “${splitBefore}”.`;
}
