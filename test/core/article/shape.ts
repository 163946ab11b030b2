import { parseArticle } from '../../../src/core/article/parse.ts';

/** Plain news sentences: what a line is may not hang on their words. */
const COPY = [
  'The town council voted on Tuesday to put money aside for a barrier at the mouth of the harbour.',
  'Work could begin next spring and would take three years, the harbour board said in its report.',
  'The quay was under water twice last winter, and the ferries did not run for nine days.',
];

/**
 * A story as `kind | line` each, where the kind is what a person sees; `COPY` stands for a sentence. Returns the story with
 * the kinds that were read, to be held against what was written. Kinds with a plus are one line's: `dateline+paragraph`.
 */
export function readAs(written: string): { readonly read: string; readonly meant: string } {
  const rows = written
    .split('\n')
    .filter((row) => row.trim())
    .map((row) => /^\s*([a-z+-]*)\s*\|\s?(.*)$/.exec(row)!)
    .map(([, kind = '', line = ''], i) => ({ kind, line: line.replace('COPY', COPY[i % COPY.length]!) }));
  const text = rows.map(({ line }) => line).join('\n');
  const { blocks, lines } = parseArticle('story.txt', text);
  const read = rows.map(({ line }, i) => {
    const { start, end } = lines.line(i);
    const kinds = blocks.filter((block) => block.start >= start && block.end <= end).map(({ kind }) => kind);
    return `${kinds.join('+')} | ${line}`;
  });
  return { read: read.join('\n'), meant: rows.map(({ kind, line }) => `${kind} | ${line}`).join('\n') };
}
