import { type Article, prose } from '../../article/article.ts';
import { overlaps, type Range, touches } from '../../text/range.ts';
import { groupBy } from '../../group.ts';
import type { Place } from './copies.ts';
import type { Signed } from './copy-of.ts';
import { type Match, SentenceIndex } from './matches.ts';
import { signatureOf } from './sign.ts';
import type { Signature } from './signature.ts';

/** A paragraph somewhere in the archive that shares words with a chosen passage. */
export interface Similar extends Place {
  /** Of the shorter one's words, the share from 0 to 1 that stands in the other in order. */
  readonly share: number;
}

/** Who asks for similar paragraphs wants to see those that were rewritten too, but none that share a phrase alone. */
const LEAST_SHARE = 0.4;
const FEWEST_WORDS = 5;

/**
 * An article of the sentences alone that a range touches; where the range is empty, a cursor, of the paragraph that it
 * stands in. Positions stay those of the whole.
 */
export function passageOf(article: Article, range: Range): Article {
  const isCursor = range.start === range.end;
  const blocks = prose(article)
    .map((block) => ({
      ...block,
      sentences: block.sentences.filter((each) =>
        isCursor ? touches(block, range.start) : overlaps(each, range),
      ),
    }))
    .filter(({ sentences }) => sentences.length > 0)
    .map((block) => ({
      ...block,
      start: block.sentences[0]!.start,
      end: block.sentences.at(-1)!.end,
    }));
  return { ...article, blocks };
}

/**
 * The paragraphs of some articles that share words with a passage, the likest first; those of the passage's own article
 * that it was taken from are left out.
 */
export function similarTo(passage: Article, articles: readonly Signed[]): Similar[] {
  const ours = signatureOf(passage);
  const index = new SentenceIndex(ours);
  return articles
    .flatMap(({ path, signature }) => {
      const isOwn = path === passage.path;
      const byParagraph = groupBy(index.matches(signature), ({ their }) => signature.paragraphOf(their));
      return [...byParagraph].flatMap(([paragraph, matches]): Similar[] => {
        const range = signature.paragraph(paragraph);
        if (isOwn && passage.blocks.some((block) => overlaps(block, range))) return [];
        const share = shareOf(ours, signature, paragraph, matches);
        return share < LEAST_SHARE ? [] : [{ path, ...range, line: signature.lineOf(paragraph), share }];
      });
    })
    .sort((a, b) => b.share - a.share || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start));
}

/** Of the shorter one's words, the share that stands in the other. */
function shareOf(ours: Signature, theirs: Signature, paragraph: number, matches: readonly Match[]): number {
  const least = Math.min(ours.words, theirs.wordsInParagraph(paragraph));
  if (least < FEWEST_WORDS) return 0;
  const here = new Set(matches.flatMap((match) => match.ours.map((at) => ours.firstWord(match.our) + at)));
  const there = new Set(
    matches.flatMap((match) => match.theirs.map((at) => theirs.firstWord(match.their) + at)),
  );
  return Math.min(1, Math.min(here.size, there.size) / least);
}
