import { type Article, type Block, prose } from '../article/article.ts';
import { isEnglish } from '../article/language.ts';
import { Memo } from '../text/memo.ts';
import { quotationsIn } from '../text/quotations.ts';
import { segment, type Sentence } from '../text/segment.ts';
import type { Audience } from './audience.ts';
import { judge, type Verdict } from './sentence.ts';

/** A sentence of an article with what the formulas say of it. */
export interface JudgedSentence {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly verdict: Verdict | null;
}

/** Of an article's sentences at most this share is shown as hard, the hardest ones: more are not mended, but switched off. */
const MOST_FLAGGED = 1 / 4;

/** How many paragraphs' verdicts are kept for one audience. */
const KEPT = 4096;

/** Kept for each audience as long as the host keeps the audience. */
const verdicts = new WeakMap<Audience, Memo<readonly (Verdict | null)[]>>();

/** The verdicts on a paragraph's sentences, kept by its text. */
function verdictsOn(paragraph: string, audience: Audience): readonly (Verdict | null)[] {
  const memo = verdicts.get(audience) ?? new Memo(KEPT, (text: string) => judgeParagraph(text, audience));
  verdicts.set(audience, memo);
  return memo.get(paragraph);
}

function judgeParagraph(text: string, audience: Audience): (Verdict | null)[] {
  const quotations = quotationsIn(text);
  return segment(text).map((sentence) => judge(text, sentence, quotations, audience));
}

/** Every sentence of an article's prose with its verdict, in text order; none of a text that is not English. */
export function judgeArticle(article: Article, audience: Audience): JudgedSentence[] {
  if (!isEnglish(article)) return [];
  return prose(article).flatMap((block) => {
    const first = block.sentences[0];
    if (!first) return [];
    const judged = verdictsOn(article.text.slice(first.start, block.end), audience);
    return block.sentences.map((sentence, i) => ({ block, sentence, verdict: judged[i] ?? null }));
  });
}

/** The sentences to show as hard: those that are too hard, and of these the hardest quarter of the article's. */
export function hardSentences(
  judged: readonly JudgedSentence[],
): (JudgedSentence & { readonly verdict: Verdict })[] {
  const hard = judged.filter(
    (each): each is JudgedSentence & { readonly verdict: Verdict } => each.verdict?.tooHard === true,
  );
  const most = Math.max(1, Math.floor(judged.length * MOST_FLAGGED));
  const hardest = new Set([...hard].sort((a, b) => b.verdict.grade - a.verdict.grade).slice(0, most));
  return hard.filter((each) => hardest.has(each));
}
