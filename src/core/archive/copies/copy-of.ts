import type { Article } from '../../article/article.ts';
import { isSame } from './align.ts';
import type { Copy, Place } from './copies.ts';
import type { Match } from './matches.ts';
import type { ParagraphMatch } from './paragraph-copies.ts';
import { shareOf } from './shares.ts';
import type { Signature } from './signature.ts';

/** An article of the archive, as far as copies are looked for in it. */
export interface Signed {
  readonly path: string;
  readonly signature: Signature;
}

/** An article with its matches with the one that is looked at. */
export interface Source extends Signed {
  readonly matches: readonly Match[];
}

/** Of the shorter article's words, those that stand in the other: from here on the article is a copy, not its paragraphs. */
const ARTICLE = 0.8;
/** Of the shorter article's words, those that stand in the other themselves. */
const PROOF = 0.6;
/** An article of fewer words is a paragraph. */
const SHORTEST_ARTICLE = 50;
/** Whether most of one of two articles stands in the other, and how much. */
export function articleCopy(
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

/** A paragraph's match as archives tell it. */
export function paragraphCopy(
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

/** A sentence's match as archives tell it. */
export function sentenceCopy(signature: Signature, { path, signature: other }: Source, match: Match): Copy {
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
