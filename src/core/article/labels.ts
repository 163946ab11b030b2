import type { BlockKind } from './article.ts';

/** What content systems call the parts of a story, where they write them as `Headline: …` before the first paragraph. */
const LABELS: readonly (readonly [kind: BlockKind, names: RegExp])[] = [
  ['headline', /^(?:headline|title|hed|head)$/i],
  [
    'standfirst',
    /^(?:standfirst|sub-?title|sub-?heading|sub-?headline|dek|deck|strap(?:line)?|summary|excerpt|intro)$/i,
  ],
  ['byline', /^(?:byline|authors?|writers?|reporters?)$/i],
  ['dateline', /^(?:dateline|location|place)$/i],
  [
    'standing',
    /^(?:kicker|slug|section|category|categories|tags?|keywords?|topics?|url|link|id|desk|word ?count|priority|urgency|language|copyright|status|embargo(?:ed)?|from|to|cc|sent|subject|(?:media |press )?contacts?|phone|e-?mail)$/i,
  ],
];

const LABEL = /^[*_]*([A-Za-z][A-Za-z -]{1,16})[*_]*\s*:[*_]*[ \t]+(?=\S)/;

/** A line that says itself what it is. */
export interface Labelled {
  readonly kind: BlockKind;
  /** How much of the line is the label, in UTF-16 code units. */
  readonly length: number;
}

/** The label that opens a line; null where it has none. */
export function labelOf(line: string): Labelled | null {
  const match = LABEL.exec(line);
  const name = match?.[1]!.trim() ?? '';
  const kind = match && LABELS.find(([, names]) => names.test(name))?.[0];
  return kind ? { kind, length: match[0].length } : null;
}
