import type { Article } from '../../article/article.ts';
import { isSame } from './align.ts';
import type { Copies, Copy } from './copies.ts';
import { articleCopy, paragraphCopy, type Signed, sentenceCopy, type Source } from './copy-of.ts';
import { SentenceIndex } from './matches.ts';
import { paragraphMatches } from './paragraph-copies.ts';
import { quotationMatches, sentenceMatches } from './sentence-copies.ts';
import type { Signature } from './signature.ts';

/** What may repeat, as the archive has learned it. */
export interface Standing {
  paragraph(signature: Signature, paragraph: number): boolean;
  sentence(signature: Signature, sentence: number): boolean;
}

/** A sentence of at most so many words that stands three times in an article is its refrain. */
const LONGEST_REFRAIN = 12;

/**
 * What of an article stands in an earlier place: further up, or in one of `earlier`, the articles before it that may
 * hold copies of it.
 */
export function findCopies(
  article: Article,
  signature: Signature,
  earlier: readonly Signed[],
  standing: Standing,
): Copies {
  const index = new SentenceIndex(signature);
  const self: Source = { path: article.path, signature, matches: index.matches(signature) };
  const others = earlier
    .map((other): Source => ({ ...other, matches: index.matches(other.signature) }))
    .filter((other) => other.matches.length > 0);
  const whole = best(others.map((other) => articleCopy(article, signature, other)));
  const sources = [self, ...(whole ? [] : others)];

  const paragraphs = new Map<number, Copy>();
  for (const source of sources)
    for (const match of paragraphMatches(signature, source.signature, source.matches)) {
      const known = paragraphs.get(match.paragraph);
      // A copy in the same article is the nearer one to mend.
      if (known && (known.places[0]!.path === article.path || known.share >= match.share)) continue;
      if (standing.paragraph(signature, match.paragraph) || isRefrain(signature, match.paragraph)) continue;
      paragraphs.set(match.paragraph, paragraphCopy(signature, source, match));
    }

  const sentences = new Map<number, Copy>();
  for (const source of sources)
    for (const [sentence, match] of sentenceMatches(signature, source.signature, source.matches)) {
      const known = sentences.get(sentence);
      if (paragraphs.has(signature.paragraphOf(sentence)) || known?.places[0]!.path === article.path)
        continue;
      if (known && known.share >= match.share) continue;
      if (standing.sentence(signature, sentence) || refrains(signature, sentence)) continue;
      if (standing.paragraph(signature, signature.paragraphOf(sentence))) continue;
      sentences.set(sentence, sentenceCopy(signature, source, match));
    }

  const quotations = new Map<number, Copy>();
  for (const source of whole ? [] : others)
    for (const [sentence, match] of quotationMatches(signature, source.signature, source.matches))
      if (!quotations.has(sentence) && !paragraphs.has(signature.paragraphOf(sentence)))
        quotations.set(sentence, sentenceCopy(signature, source, match));
  return {
    article: whole,
    paragraphs: inOrder(paragraphs),
    sentences: inOrder(sentences),
    quotations: inOrder(quotations),
  };
}

const best = (copies: readonly (Copy | null)[]): Copy | null =>
  copies.reduce((a, b) => (b && (!a || b.share > a.share) ? b : a), null);

const inOrder = (copies: ReadonlyMap<number, Copy>): Copy[] =>
  [...copies.values()].sort((a, b) => a.start - b.start);

/** A paragraph of one short sentence that the article comes back to. */
function isRefrain(signature: Signature, paragraph: number): boolean {
  const first = signature.firstSentence(paragraph);
  return signature.firstSentence(paragraph + 1) === first + 1 && refrains(signature, first);
}

function refrains(signature: Signature, sentence: number): boolean {
  if (signature.wordsIn(sentence) > LONGEST_REFRAIN) return false;
  const words = signature.codes(sentence);
  let times = 0;
  for (let i = 0; i < signature.sentences; i++) if (isSame(words, signature.codes(i))) times++;
  return times > 2;
}
