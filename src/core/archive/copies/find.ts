import type { Article } from '../../article/article.ts';
import { isSame } from './align.ts';
import type { Copies, Copy, Place } from './copies.ts';
import { type Match, SentenceIndex } from './matches.ts';
import { paragraphMatches, type ParagraphMatch } from './paragraph-copies.ts';
import { sentenceMatches } from './sentence-copies.ts';
import { shareOf } from './shares.ts';
import type { Signature } from './signature.ts';

/** An article of the archive, as far as copies are looked for in it. */
export interface Signed {
  readonly path: string;
  readonly signature: Signature;
}

/** What may repeat, as the archive has learned it. */
export interface Standing {
  paragraph(signature: Signature, paragraph: number): boolean;
  sentence(signature: Signature, sentence: number): boolean;
}

/** Of the shorter article's words, those that stand in the other: from here on the article is a copy, not its paragraphs. */
const ARTICLE = 0.8;
/** Of the shorter article's words, those that stand in the other themselves. */
const PROOF = 0.6;
/** An article of fewer words is a paragraph. */
const SHORTEST_ARTICLE = 50;
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
  return { article: whole, paragraphs: inOrder(paragraphs), sentences: inOrder(sentences) };
}

interface Source extends Signed {
  readonly matches: readonly Match[];
}

const best = (copies: readonly (Copy | null)[]): Copy | null =>
  copies.reduce((a, b) => (b && (!a || b.share > a.share) ? b : a), null);

const inOrder = (copies: ReadonlyMap<number, Copy>): Copy[] =>
  [...copies.values()].sort((a, b) => a.start - b.start);

function articleCopy(
  article: Article,
  signature: Signature,
  { path, signature: other, matches }: Source,
): Copy | null {
  const our = shareOf(signature, [0, signature.sentences], matches, 'our', 0);
  const their = shareOf(other, [0, other.sentences], matches, 'their', 0);
  const isShorter = our.words <= their.words;
  const { words, same, proof, standing } = isShorter ? our : their;
  if (words < SHORTEST_ARTICLE || standing < words * ARTICLE || proof < words * PROOF) return null;
  const exact = same === words && our.words === their.words;
  const places = [placeOf(path, other, 0)];
  return {
    start: 0,
    end: article.text.length,
    places,
    whole: true,
    share: standing / words,
    words,
    isShorter,
    exact,
  };
}

function paragraphCopy(
  signature: Signature,
  { path, signature: other }: Source,
  match: ParagraphMatch,
): Copy {
  const { paragraph, sentences, theirs, share, shorter, words } = match;
  const [first, next] = sentences;
  const whole = next - first === signature.firstSentence(paragraph + 1) - signature.firstSentence(paragraph);
  const range = whole
    ? signature.paragraph(paragraph)
    : { start: signature.sentence(first).start, end: signature.sentence(next - 1).end };
  const exact =
    theirs.length === 1 && isSame(signature.paragraphCodes(paragraph), other.paragraphCodes(theirs[0]!));
  return {
    ...range,
    whole,
    places: theirs.map((their) => placeOf(path, other, their)),
    share,
    words,
    isShorter: shorter === 'ours',
    exact,
  };
}

function placeOf(path: string, signature: Signature, paragraph: number): Place {
  const { start, end } = signature.paragraph(paragraph);
  return { path, start, end, line: signature.lineOf(paragraph) };
}

function sentenceCopy(signature: Signature, { path, signature: other }: Source, match: Match): Copy {
  const [our, their] = [signature.wordsIn(match.our), other.wordsIn(match.their)];
  const words = Math.min(our, their);
  const place: Place = {
    path,
    ...other.sentence(match.their),
    line: other.lineOf(other.paragraphOf(match.their)),
  };
  const same = match.ours.length;
  const exact = same === our && same === their;
  return {
    ...signature.sentence(match.our),
    places: [place],
    whole: true,
    share: same / words,
    words,
    isShorter: our <= their,
    exact,
  };
}

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
