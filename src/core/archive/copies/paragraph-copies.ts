import { groupBy } from '../../group.ts';
import type { Match } from './matches.ts';
import { QUOTED, type Signature, SPEECH } from './signature.ts';
import { type Share, shareOf } from './shares.ts';

/** A paragraph that stands, all or most of it, in another place of the same article or of another. */
export interface ParagraphMatch {
  readonly paragraph: number;
  /** The sentences from the first to the last that stand there, the last exclusive: all, where most of the paragraph does. */
  readonly sentences: readonly [from: number, to: number];
  /** The other paragraphs, first the one that holds most; several where they were joined into one. */
  readonly theirs: readonly number[];
  /** The share of the shorter one's words, from 0 to 1, that stand in the other in order. */
  readonly share: number;
  /** Which is the shorter. */
  readonly shorter: 'ours' | 'theirs';
  /** How many words the shorter one has. */
  readonly words: number;
}

/** Fewer words are no paragraph of their own: they stand twice with reason. */
const FEWEST_WORDS = 8;
/** Of the shorter paragraph's words, those whose sentence or most of it stands in the other. */
const STANDING = 0.8;
/**
 * Of the shorter paragraph's words, those that stand in the other, less two for each contrast: where several sentences
 * bear each other out, where there is one alone, and where that is short. Two reporters who tell the same facts of one
 * event come nearer to each other than two paragraphs of one article do.
 */
const PROOF = {
  here: { several: 0.55, alone: 0.6, short: 0.8 },
  elsewhere: { several: 0.6, alone: 0.72, short: 0.85 },
};
const SHORT = 14;
/**
 * Of a lone sentence's words without the small ones, those that stand in the other. One form filled with other words
 * ("Mix the flour, the salt and the yeast …", "Mix the flour, the sugar and the butter …") keeps its small words.
 */
const CONTENT = 0.6;
/** Two articles that quote one speaker are alike by that alone: there, all around the quotation must be the same too. */
const QUOTED_SHARE = 0.9;

/** The paragraphs of `ours` that stand in `theirs`; within one article, in an earlier paragraph. In text order. */
export function paragraphMatches(
  ours: Signature,
  theirs: Signature,
  matches: readonly Match[],
): ParagraphMatch[] {
  // What someone said may be told in two articles: only the paper's own words show that copy was used again.
  const [without, proof] =
    ours === theirs ? ([0, PROOF.here] as const) : ([SPEECH, PROOF.elsewhere] as const);
  const found: ParagraphMatch[] = [];
  const counted = matches.filter((match) =>
    ours === theirs
      ? theirs.paragraphOf(match.their) < ours.paragraphOf(match.our)
      : match.share >= QUOTED_SHARE || !ours.has(match.our, QUOTED),
  );
  const byParagraph = groupBy(counted, (match) => ours.paragraphOf(match.our));
  for (const [paragraph, own] of [...byParagraph].sort(([a], [b]) => a - b)) {
    const span = spanOf(ours, paragraph);
    const whole = shareOf(ours, span, own, 'our', without);
    const singles = [...groupBy(own, (match) => theirs.paragraphOf(match.their))]
      .map(([other, among]) => single(ours, paragraph, theirs, other, among, without, proof))
      .filter((match) => match !== null)
      .sort((a, b) => b.share - a.share || a.theirs[0]! - b.theirs[0]!);
    const best = singles[0];
    if (best?.shorter === 'ours') found.push(best);
    else if (whole.sentences > 1 && isCopy(whole, proof))
      found.push({
        paragraph,
        sentences: span,
        theirs: [...new Set(own.map((match) => theirs.paragraphOf(match.their)))].sort((a, b) => a - b),
        share: whole.same / whole.words,
        shorter: 'ours',
        words: whole.words,
      });
    else if (best) found.push(best);
  }
  return found;
}

function single(
  ours: Signature,
  paragraph: number,
  theirs: Signature,
  other: number,
  matches: readonly Match[],
  without: number,
  proof: Proof,
): ParagraphMatch | null {
  const span = spanOf(ours, paragraph);
  const our = shareOf(ours, span, matches, 'our', without);
  const their = shareOf(theirs, spanOf(theirs, other), matches, 'their', without);
  const shorter = our.words <= their.words ? 'ours' : 'theirs';
  const short = shorter === 'ours' ? our : their;
  if (!isCopy(short, proof)) return null;
  const most = our.standing >= our.words * STANDING;
  // An earlier paragraph of one short sentence, put into a longer one, is a sentence's copy.
  if (!most && short.sentences === 1)
    if (short.words < SHORT || short.proof < short.words * PROOF.here.short) return null;
  const places = matches.map((match) => match.our);
  return {
    paragraph,
    sentences: most ? span : [Math.min(...places), Math.max(...places) + 1],
    theirs: [other],
    share: short.same / short.words,
    shorter,
    words: short.words,
  };
}

interface Proof {
  readonly several: number;
  readonly alone: number;
  readonly short: number;
}

function isCopy(share: Share, least: Proof): boolean {
  const { words, proof, standing, sentences, content, contentSame } = share;
  if (words < FEWEST_WORDS || standing < words * STANDING) return false;
  if (sentences === 1 && contentSame < content * CONTENT) return false;
  return proof >= words * (sentences > 1 ? least.several : words < SHORT ? least.short : least.alone);
}

const spanOf = (signature: Signature, paragraph: number): [number, number] => [
  signature.firstSentence(paragraph),
  signature.firstSentence(paragraph + 1),
];
