import type { Article } from '../article/article.ts';
import type { Finding } from '../check.ts';
import { contains } from '../text/range.ts';

/** What a finding is known by when the article around it changes: its check, and the words of its sentence. */
export interface Identity {
  readonly check: string;
  readonly text: string;
}

/** The identity of a finding: its sentence is the one that it begins in; a heading or a line with none is one itself. */
export function identityOf({ text, blocks, lines }: Article, finding: Finding): Identity {
  const block = blocks.find(({ start, end }) => start <= finding.start && finding.start < end);
  const at = { start: finding.start, end: finding.start };
  const line = lines.line(lines.positionAt(finding.start).line);
  const place = block?.sentences.find((sentence) => contains(sentence, at)) ?? block ?? line;
  return { check: finding.check, text: plain(text.slice(place.start, place.end)) };
}

/** Words as they are compared: white space of any kind and length is one space. */
export const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** One text for an identity, for sets and maps. */
export const keyOf = ({ check, text }: Identity): string => `${check}\n${plain(text)}`;
