import type { Range } from '../text/range.ts';

/** A part of a text in which checks are silent. */
export interface QuietPart extends Range {
  /** The checks that are; null: all of them. */
  readonly checks: readonly string[] | null;
}

/** `<!-- copydesk-disable date/tense -->`, `-enable`, `-disable-next-line`; with no name, all checks. */
const COMMENT = /<!--\s{0,20}copydesk-(disable-next-line|disable|enable)\b([^<>]{0,500})-->/g;

/**
 * The parts of a text that comments in it put to rest. A check is off from its `disable` to its `enable`, or to the end;
 * `enable` without a name ends them all, `disable-next-line` reaches to the end of the next line.
 */
export function quietParts(text: string): QuietPart[] {
  if (!text.includes('copydesk-disable')) return [];
  const parts: QuietPart[] = [];
  let open: { readonly start: number; readonly checks: readonly string[] | null }[] = [];
  for (const { 0: comment, 1: word, 2: names, index } of text.matchAll(COMMENT)) {
    const end = index + comment.length;
    const checks = names!.match(/[\w-]+\/[\w-]+/g);
    if (word === 'disable') open.push({ start: end, checks });
    else if (word === 'disable-next-line') parts.push({ start: end, end: endOfNextLine(text, end), checks });
    else {
      const ends = (part: (typeof open)[number]): boolean =>
        !checks || (part.checks?.every((check) => checks.includes(check)) ?? false);
      for (const part of open.filter(ends)) parts.push({ ...part, end: index });
      open = open.filter((part) => !ends(part));
    }
  }
  return [...parts, ...open.map((part) => ({ ...part, end: text.length }))];
}

/** The end of the first line below that is not empty. */
function endOfNextLine(text: string, from: number): number {
  const next = /[^\r\n]*(?:\r\n|\r|\n)\s*[^\r\n]*/y;
  next.lastIndex = from;
  return from + (next.exec(text)?.[0].length ?? 0);
}
