import { type Article, prose } from '../article/article.ts';
import type { Mention, Person } from '../facts/facts.ts';
import { contains, type Range } from '../text/range.ts';

const QUOTATION = /“([^“”]{20,600})”|(?<![\p{L}\d])"([^"]{20,600})"(?!\p{L})/gu;
const SAYS =
  /\b(?:said|says|told|added|wrote|asked|replied|argued|warned|explained|insisted|recalled|noted|stressed|admitted|joked)\b/;

/** How far from a quotation the words that attribute it may reach, in UTF-16 code units. */
const REACH = 120;

/** The last quotation of a person in an article: its range without the marks; null where none is surely theirs. */
export function lastQuotation(article: Article, person: Person): Range | null {
  const { text } = article;
  for (const block of prose(article).toReversed()) {
    const mentions = person.mentions.filter((mention) => contains(block, mention));
    if (!mentions.length) continue;
    const quotations = [...text.slice(block.start, block.end).matchAll(QUOTATION)].map((match) => ({
      start: block.start + match.index + 1,
      end: block.start + match.index + match[0].length - 1,
    }));
    const last = quotations.findLast((quotation) =>
      mentions.some((mention) => attributes(text, block, quotation, mention)),
    );
    if (last) return last;
  }
  return null;
}

/** Whether a name and a verb of speech stand beside a quotation, in its sentence: “…,” said Ellery. */
function attributes(text: string, block: Range, quotation: Range, mention: Mention): boolean {
  const isAfter = mention.start >= quotation.end;
  const between = isAfter
    ? text.slice(quotation.end, mention.start)
    : text.slice(mention.end, quotation.start);
  if (
    between.length > REACH ||
    mentionWithin(quotation, mention) ||
    /[.!?]["”’]?\s|[“”]\s.*[“”]/.test(between.slice(1))
  )
    return false;
  const after = isAfter
    ? text.slice(mention.end, Math.min(block.end, mention.end + 60)).split(/[.!?“"]/)[0]!
    : '';
  return SAYS.test(between) || SAYS.test(after);
}

const mentionWithin = (quotation: Range, mention: Range): boolean =>
  mention.start >= quotation.start && mention.end <= quotation.end;
