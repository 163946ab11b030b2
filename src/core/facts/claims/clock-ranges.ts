import type { Range } from '../../text/range.ts';

/** Hours that end before they begin, ranges counted from the paragraph's start. */
export interface ClockRange extends Range {
  /** As they are written: "8pm", "7pm". */
  readonly from: string;
  readonly to: string;
}

const TIME = (name: string): string =>
  `(?<${name}h>1[0-2]|0?[1-9])(?:[:.](?<${name}m>[0-5]\\d))?\\s?(?<${name}p>[ap])\\.?m\\b\\.?`;
const HOURS = new RegExp(
  `\\b(?:from|between)\\s+${TIME('a')}\\s+(?:to|until|till|and)\\s+${TIME('b')}`,
  'giu',
);
/** Round the clock, or over the night. */
const OVERNIGHT =
  /^\s*(?:,\s*)?(?:the\s+)?(?:(?:next|following)\s+(?:day|morning|afternoon|evening|night)|on\s+\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+day|on\s+(?:the\s+)?\d)/u;

const minutes = (hour: string, minute: string | undefined, half: string): number =>
  (Number(hour) % 12) * 60 + Number(minute ?? 0) + (/p/i.test(half) ? 720 : 0);

/**
 * The hours of one half of the day that run backwards: "from 8pm to 7pm". Those from the evening to the morning run over
 * the night, and those that name the next day are left alone.
 */
export function* backwardHours(paragraph: string): Iterable<ClockRange> {
  if (!/\d\s?[ap]\.?m\b/i.test(paragraph)) return;
  for (const match of paragraph.matchAll(HOURS)) {
    const { ah, am, ap, bh, bm, bp } = match.groups!;
    const [begin, end] = [minutes(ah!, am, ap!), minutes(bh!, bm, bp!)];
    if (ap!.toLowerCase() !== bp!.toLowerCase() || end >= begin) continue;
    const after = paragraph.slice(match.index + match[0].length);
    if (OVERNIGHT.test(after)) continue;
    const [from = '', to = ''] = match[0].replace(/^\S+\s+/, '').split(/\s+(?:to|until|till|and)\s+/i);
    yield { start: match.index, end: match.index + match[0].length, from, to };
  }
}
