import type { Article } from '../article/article.ts';
import { type Range, textOf } from '../text/range.ts';
import { judgeArticle, type JudgedSentence } from './article.ts';
import type { Audience } from './audience.ts';
import { FORMULA_NAMES, FORMULAS, type Formulas, gradeBy } from './formulas.ts';
import { type HardSentence, hardSentencesOf } from './hard-sentences.ts';
import { byHardness, mendingOf } from './mending.ts';
import { readabilityOf } from './readability.ts';
import { consensusInWords, MEANINGS, mendingInWords, notesOn, valueInWords } from './report-words.ts';
import { gradeInWords, levelInWords } from './words.ts';

/**
 * What a sentence is to an editor: `hard` ones stand in the findings; `above` ones read above the target, as single
 * sentences of a fine article may; `unjudged` ones are short, or somebody's words.
 */
export type Standing = 'hard' | 'above' | 'fine' | 'unjudged';

/** A sentence of the prose. */
export interface SentenceLine extends Range {
  /** Its first words, on one line. */
  readonly text: string;
  /** The grade and the standing in words. */
  readonly says: string;
  readonly standing: Standing;
  /** The grade as a share of the chart's height, 0 to 1; null where it is not judged. */
  readonly height: number | null;
  /** Whether a paragraph begins with it. */
  readonly opens: boolean;
}

/** What one formula says of the article, in words. */
export interface FormulaLine {
  readonly name: string;
  /** On the formula's own scale. */
  readonly value: string;
  readonly grade: string;
  readonly meaning: string;
  /** Whether it has a vote on sentences. */
  readonly votes: boolean;
}

/** One of the hardest sentences, with what the check says of it. */
export interface HardestLine extends Range {
  readonly text: string;
  readonly message: string;
}

/** How an article reads, as it is shown to an editor. */
export interface ReadabilityReport {
  /** What there is to know before any figure, in sentences: why there are none, or what to make of them. */
  readonly notes: readonly string[];
  /** The verdict on the whole in sentences; empty where there is no grade. */
  readonly verdict: readonly string[];
  /** The target's place in the chart, as {@link SentenceLine.height}, and its name. */
  readonly target: { readonly height: number; readonly name: string };
  /** In reading order. */
  readonly sentences: readonly SentenceLine[];
  /** In the order in which they are shown; empty where there is no grade. */
  readonly formulas: readonly FormulaLine[];
  /** All sentences that are shown as hard, the hardest first. */
  readonly hardest: readonly HardestLine[];
  /** What is said where there are none. */
  readonly hardestNone: string;
  /** What mending the hardest three would do, in sentences; empty where there is nothing to mend. */
  readonly mending: readonly string[];
}

/** The grade at the chart's upper edge: above the highest target, so that its line shows. */
const TOP = 20;

/** So much of a sentence, in UTF-16 code units, tells which one it is. */
const MOST_SHOWN = 240;

const CHECK_OFF = 'The check on hard sentences is off, so none is shown as too hard.';

const STANDINGS: Readonly<Record<Standing, string>> = {
  hard: 'too hard',
  above: 'above the target',
  fine: 'fine',
  unjudged: 'not judged',
};

/**
 * The report on an article. It costs little a second time: verdicts are kept by paragraph.
 * @param isShown whether an editor is shown a finding on a sentence, so that report and findings agree: none is shown in a
 * paragraph that stands twice, or where it was put to rest; null where the check is off
 */
export function reportOf(
  article: Article,
  audience: Audience,
  isShown: ((sentence: Range) => boolean) | null = () => true,
): ReadabilityReport {
  const readability = readabilityOf(article);
  const { grade, formulas } = readability;
  const hard = isShown ? hardSentencesOf(article, audience).filter(({ sentence }) => isShown(sentence)) : [];
  const mending = mendingOf(article, hard);
  return {
    notes: notesOn(article, readability),
    verdict: grade === null ? [] : [levelInWords(grade, audience.grade), consensusInWords(grade)],
    target: { height: audience.grade / TOP, name: `Target: grade ${audience.grade}` },
    sentences: sentenceLines(article, hard, audience),
    formulas: formulas ? formulaLines(formulas, audience) : [],
    hardest: byHardness(hard).map(({ sentence, message }) => ({ ...lineOf(article, sentence), message })),
    hardestNone: isShown ? 'No sentence is too hard.' : CHECK_OFF,
    mending: mending ? mendingInWords(mending) : [],
  };
}

function sentenceLines(article: Article, hard: readonly HardSentence[], audience: Audience): SentenceLine[] {
  const flagged = new Set(hard.map(({ sentence }) => sentence.start));
  return judgeArticle(article, audience)
    .filter(({ sentence }) => sentence.words.length > 0)
    .map(({ block, sentence, verdict }) => {
      const standing = flagged.has(sentence.start) ? 'hard' : standingOf(verdict, audience.grade);
      const grade = verdict ? `${gradeInWords(verdict.grade)}, ` : '';
      return {
        ...lineOf(article, sentence),
        says: `${grade}${STANDINGS[standing]}`,
        standing,
        height: verdict && Math.min(verdict.grade, TOP) / TOP,
        opens: block.sentences[0] === sentence,
      };
    });
}

function standingOf(verdict: JudgedSentence['verdict'], target: number): Standing {
  if (!verdict) return 'unjudged';
  return verdict.grade > target ? 'above' : 'fine';
}

function lineOf(article: Article, { start, end }: Range): Range & { readonly text: string } {
  const text = textOf(article.text, { start, end: Math.min(end, start + MOST_SHOWN) }).replace(/\s+/g, ' ');
  return { start, end, text: end - start > MOST_SHOWN ? `${cutAtWord(text)} …` : text };
}

/** Cut before the last space; where there is none, not within a character of two code units. */
const cutAtWord = (text: string): string =>
  text.includes(' ') ? text.slice(0, text.lastIndexOf(' ')) : text.replace(/[\uD800-\uDBFF]$/, '');

const formulaLines = (values: Formulas, audience: Audience): FormulaLine[] =>
  FORMULAS.map((formula) => ({
    name: FORMULA_NAMES[formula],
    value: valueInWords(formula, values[formula]),
    grade: gradeInWords(gradeBy(formula, values)),
    meaning: MEANINGS[formula],
    votes: audience.formulas.includes(formula),
  }));
