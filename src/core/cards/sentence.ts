import type { Article } from '../article/article.ts';
import type { Audience } from '../readability/audience.ts';
import { FORMULA_NAMES } from '../readability/formulas.ts';
import { type HardSentence, hardSentencesOf } from '../readability/hard-sentences.ts';
import { secondOpinion } from '../readability/second-opinion.ts';
import type { Verdict } from '../readability/sentence.ts';
import { gradeInWords, gradeToOneDecimal } from '../readability/words.ts';
import { textOf, touches } from '../text/range.ts';
import { type Card, type CardLine, line } from './card.ts';

/** The card for a hard sentence that stands at an offset: why it is hard, and who says so; null on any other words. */
export function sentenceCardAt(article: Article, offset: number, audience: Audience): Card | null {
  const hard = hardSentencesOf(article, audience).find(({ sentence }) => touches(sentence, offset));
  if (!hard) return null;
  const { start, end } = hard.sentence;
  const grade = hard.verdict ? `: ${gradeInWords(hard.verdict.grade)}` : '';
  return {
    kind: 'sentence',
    start,
    end,
    title: `Hard to read${grade}`,
    lines: [
      // The reasons come last: an editor shows them with the finding, right above the card.
      ...(hard.verdict ? voteLines(hard.verdict, audience) : []),
      line('Second opinion', opinionOn(textOf(article.text, hard.sentence), audience)),
      ...reasonLines(hard),
    ],
  };
}

function reasonLines({ reasons, advice }: HardSentence): CardLine[] {
  return [
    ...(reasons.length ? [line('Why', reasons.join('; '))] : []),
    ...(advice ? [line('To mend it', advice)] : []),
  ];
}

function voteLines({ votes }: Verdict, { grade }: Audience): CardLine[] {
  const named = (tooHard: boolean): string =>
    votes
      .filter((vote) => vote.tooHard === tooHard)
      .map((vote) => `${FORMULA_NAMES[vote.formula]} (${bareGrade(vote.grade)})`)
      .join(', ');
  const [against, content] = [named(true), named(false)];
  return [
    ...(against ? [line(`Too hard for grade ${grade}`, against)] : []),
    ...(content ? [line('Not too hard', content)] : []),
  ];
}

/** "14.2", "beyond 18". */
const bareGrade = (grade: number): string => gradeToOneDecimal(grade).replace('grade ', '');

function opinionOn(sentence: string, audience: Audience): string {
  const { tooHard, votes } = secondOpinion(sentence, audience);
  return tooHard
    ? `retext-readability finds it too hard too, by ${votes} of its formulas.`
    : 'retext-readability does not find it too hard.';
}
