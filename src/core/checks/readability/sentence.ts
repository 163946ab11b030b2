import type { Article } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import { hardSentences, judgeArticle, type JudgedSentence } from '../../readability/article.ts';
import { reasonsFor } from '../../readability/reasons.ts';
import { bestSeam, type Seam } from '../../readability/seam.ts';
import { secondOpinion } from '../../readability/second-opinion.ts';
import type { Verdict } from '../../readability/sentence.ts';
import { gradeInWords, HIGHEST } from '../../readability/words.ts';
import { quotationsIn } from '../../text/quotations.ts';
import { textOf } from '../../text/range.ts';

/** A split that gains less than this many grades is not worth an editor's while. */
const WORTH_SPLITTING = 2;

/** The hardest sentences of an article, each with what makes it hard and what splitting it would give. */
const check: Check = {
  id: 'readability/sentence',
  title: 'Hard sentence',
  rationale:
    'Readers leave a story at the sentence that they must read twice. A sentence is shown when most of the formulas find it too hard for the audience, the hardest quarter of an article at the most. Names, numbers and what somebody said are not held against it.',
  severity: 'info',
  *run(article, { audience }): Iterable<Report> {
    const judged = judgeArticle(article, audience);
    if (audience.verdicts === 'copydesk') {
      for (const { block, sentence, verdict } of hardSentences(judged))
        yield { ...span(sentence), message: message(article, { block, sentence, verdict }, verdict) };
      return;
    }
    for (const { sentence } of judged) {
      const { tooHard, votes } = secondOpinion(textOf(article.text, sentence), audience);
      if (tooHard)
        yield { ...span(sentence), message: `Hard to read for ${votes} of retext-readability’s formulas.` };
    }
  },
};

const span = ({ start, end }: Report | JudgedSentence['sentence']): { start: number; end: number } => ({
  start,
  end,
});

/** Kept by the verdict, which is kept by its paragraph: typing elsewhere changes no sentence's message. */
const messages = new WeakMap<Verdict, string>();

function message(article: Article, judged: JudgedSentence, verdict: Verdict): string {
  const known = messages.get(verdict);
  if (known !== undefined) return known;
  const made = compose(article, judged, verdict);
  messages.set(verdict, made);
  return made;
}

function compose(article: Article, { block, sentence }: JudgedSentence, { grade }: Verdict): string {
  const quotations = quotationsIn(textOf(article.text, block)).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
  }));
  const reasons = reasonsFor(article.text, sentence, quotations);
  const seam = bestSeam(article.text, sentence, quotations, grade);
  const why = reasons.length ? `: ${reasons.join('; ')}` : '';
  const mend = seam && grade - seam.grade >= WORTH_SPLITTING ? ` ${advice(seam)}` : '';
  return `Hard to read (${gradeInWords(grade)})${why}.${mend}`;
}

const advice = ({ word, grade }: Seam): string =>
  grade > HIGHEST
    ? 'Part it into several sentences.'
    : `Split before “${word.text}”, it would read at ${gradeInWords(grade)}.`;

export default check;
