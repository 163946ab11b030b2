import type { Range } from '../../text/range.ts';

/** A line that tells a year alone: what stands under it is of that year. */
export interface YearHeading extends Range {
  readonly year: number;
}

const LINE = /^[ \t]*((?:1[5-9]|20)\d\d)[ \t]*\r?$/gm;

/** The lines of a text that tell a year alone, in text order. */
export const yearHeadings = (text: string): YearHeading[] =>
  [...text.matchAll(LINE)].map((match) => {
    const start = match.index + match[0].indexOf(match[1]!);
    return { year: Number(match[1]), start, end: start + match[1]!.length };
  });

/** The heading under which a place stands; undefined where none stands before. */
export const headingOver = (headings: readonly YearHeading[], at: number): YearHeading | undefined =>
  headings.findLast(({ end }) => end <= at);
