import type { Article } from '../article/article.ts';
import { quotationsIn } from '../text/quotations.ts';
import { textOf } from '../text/range.ts';
import { hardSentences, judgeArticle, type JudgedSentence } from './article.ts';
import type { Audience } from './audience.ts';
import { reasonsFor } from './reasons.ts';
import { bestSeam, type Seam } from './seam.ts';
import { secondOpinion } from './second-opinion.ts';
import { gradeInWords, HIGHEST } from './words.ts';

/** A split that gains less than this many grades is not worth an editor's while. */
const WORTH_SPLITTING = 2;

/** A sentence that an editor is shown as hard, and all that is said of it. */
export interface HardSentence extends JudgedSentence {
  /** What makes it hard, most important first, each as a few words. */
  readonly reasons: readonly string[];
  /** Where splitting it lowers its grade most; null where no place would. */
  readonly seam: Seam | null;
  /** What a split gains, in a sentence; empty where it is not worth one. */
  readonly advice: string;
  /** What the check says of it. */
  readonly message: string;
}

/** The sentences of an article that are shown as hard, in text order: by whichever verdict the audience's desk goes. */
export function hardSentencesOf(article: Article, audience: Audience): HardSentence[] {
  const judged = judgeArticle(article, audience);
  if (audience.verdicts === 'copydesk') return hardSentences(judged).map((each) => explained(article, each));
  return judged.flatMap((each): HardSentence[] => {
    const { tooHard, votes } = secondOpinion(textOf(article.text, each.sentence), audience);
    const message = `Hard to read for ${votes} of retext-readability’s formulas.`;
    return tooHard ? [{ ...explained(article, each), message }] : [];
  });
}

function explained(article: Article, judged: JudgedSentence): HardSentence {
  const { block, sentence, verdict } = judged;
  const grade = verdict?.grade ?? 0;
  const quotations = quotationsIn(textOf(article.text, block)).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
  }));
  const reasons = reasonsFor(article.text, sentence, quotations);
  const seam = bestSeam(article.text, sentence, quotations, grade);
  const why = reasons.length ? `: ${reasons.join('; ')}` : '';
  const advice = seam && grade - seam.grade >= WORTH_SPLITTING ? adviceOn(seam) : '';
  const message = `Hard to read (${gradeInWords(grade)})${why}.${advice && ` ${advice}`}`;
  return { ...judged, reasons, seam, advice, message };
}

const adviceOn = ({ word, grade }: Seam): string =>
  grade > HIGHEST
    ? 'Part it into several sentences.'
    : `Split before “${word.text}”, it would read at ${gradeInWords(grade)}.`;
