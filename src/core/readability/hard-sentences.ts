import type { Article } from '../article/article.ts';
import { quotationsIn } from '../text/quotations.ts';
import { textOf } from '../text/range.ts';
import { hardSentences, judgeArticle, type JudgedSentence } from './article.ts';
import type { Audience } from './audience.ts';
import { bestSeam, type Seam } from './seam.ts';
import { secondOpinion } from './second-opinion.ts';
import type { Verdict } from './sentence.ts';
import { gradeInWords, HIGHEST } from './words.ts';

/** A split that gains less than this many grades is not worth an editor's while. */
const WORTH_SPLITTING = 2;

/** What is said of a hard sentence. */
interface Explanation {
  /** What makes it hard, most important first, each as a few words. */
  readonly reasons: readonly string[];
  /** The word before which splitting it lowers its grade most; null where no split would. */
  readonly splitBefore: string | null;
  /** What a split gains, in a sentence; empty where it is not worth one. */
  readonly advice: string;
  /** What the check says. */
  readonly message: string;
}

/** A sentence that an editor is shown as hard, and all that is said of it. */
export interface HardSentence extends JudgedSentence, Explanation {}

/** The sentences of an article that are shown as hard, in text order: by whichever verdict the audience's desk goes. */
export function hardSentencesOf(article: Article, audience: Audience): HardSentence[] {
  const judged = judgeArticle(article, audience);
  if (audience.verdicts === 'copydesk')
    return hardSentences(judged).map((each) => ({ ...each, ...explanationOf(article, each) }));
  return judged.flatMap((each): HardSentence[] => {
    const { tooHard, votes } = secondOpinion(textOf(article.text, each.sentence), audience);
    const message = `Hard to read for ${votes} of retext-readability’s formulas.`;
    return tooHard ? [{ ...each, ...explanationOf(article, each), message }] : [];
  });
}

/** Kept by the verdict, which is kept by its paragraph: typing elsewhere changes nothing of it. */
const explanations = new WeakMap<Verdict, Explanation>();

function explanationOf(article: Article, judged: JudgedSentence): Explanation {
  const { verdict } = judged;
  const known = verdict && explanations.get(verdict);
  if (known) return known;
  const made = explain(article, judged);
  if (verdict) explanations.set(verdict, made);
  return made;
}

function explain(article: Article, { block, sentence, verdict }: JudgedSentence): Explanation {
  const grade = verdict?.grade ?? 0;
  const quotations = quotationsIn(textOf(article.text, block)).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
  }));
  const reasons = verdict?.strains.map(({ says }) => says) ?? [];
  const seam = bestSeam(article.text, sentence, quotations, grade);
  const why = reasons.length ? `: ${reasons.join('; ')}` : '';
  const advice = seam && grade - seam.grade >= WORTH_SPLITTING ? adviceOn(seam) : '';
  const message = `Hard to read (${gradeInWords(grade)})${why}.${advice && ` ${advice}`}`;
  return { reasons, splitBefore: seam?.word.text ?? null, advice, message };
}

const adviceOn = ({ word, grade }: Seam): string =>
  grade > HIGHEST
    ? 'Part it into several sentences.'
    : `Split before “${word.text}”, it would read at ${gradeInWords(grade)}.`;
