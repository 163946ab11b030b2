import type { Archive } from '../core/archive/archive.ts';
import type { Article } from '../core/article/article.ts';
import { percent } from '../core/archive/copies/wording.ts';
import type { Range } from '../core/text/range.ts';
import type { SimilarParagraph } from '../protocol.ts';
import { toRange } from './translate.ts';

/** More than this no one looks through. */
const MOST = 50;
/** So much of a paragraph tells which it is, in UTF-16 code units. */
const SHOWN = 300;

/** The paragraphs of the archive that share words with a passage, as the extension shows them. */
export function similarParagraphs(article: Article, archive: Archive, range: Range): SimilarParagraph[] {
  return archive
    .similarTo(article, range)
    .slice(0, MOST)
    .flatMap((place) => {
      const other = place.path === article.path ? article : archive.get(place.path)?.article;
      if (!other) return [];
      return [
        {
          uri: place.path,
          range: toRange(other, place),
          share: percent(place.share),
          words: other.text.slice(place.start, Math.min(place.end, place.start + SHOWN)).replace(/\s+/g, ' '),
        },
      ];
    });
}
