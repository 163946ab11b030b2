import { type Article, type Block, prose } from '../article/article.ts';
import { isEnglish } from '../article/language.ts';
import { quotationsIn } from '../text/quotations.ts';
import { keptSentences, type Sentence } from '../text/segment.ts';
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

/** The verdicts on a paragraph's sentences, by the sentences as they are kept. */
type Verdicts = WeakMap<readonly Sentence[], readonly (Verdict | null)[]>;

/** Kept for each audience as long as the host keeps the audience. */
const verdicts = new WeakMap<Audience, Verdicts>();

function verdictsOn(
  { text }: Article,
  { sentences }: Block,
  audience: Audience,
): readonly (Verdict | null)[] {
  const known: Verdicts = verdicts.get(audience) ?? new WeakMap();
  verdicts.set(audience, known);
  const kept = keptSentences(sentences);
  const start = sentences[0]!.start - kept[0]!.start;
  const judged = known.get(kept) ?? judgeParagraph(text.slice(start, sentences.at(-1)!.end), kept, audience);
  known.set(kept, judged);
  return judged;
}

function judgeParagraph(
  text: string,
  sentences: readonly Sentence[],
  audience: Audience,
): (Verdict | null)[] {
  const quotations = quotationsIn(text);
  return sentences.map((sentence) => judge(text, sentence, quotations, audience));
}

/** Every sentence of an article's prose with its verdict, in text order; none of a text that is not English. */
export function judgeArticle(article: Article, audience: Audience): JudgedSentence[] {
  if (!isEnglish(article)) return [];
  return prose(article).flatMap((block) => {
    if (!block.sentences.length) return [];
    const judged = verdictsOn(article, block, audience);
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
