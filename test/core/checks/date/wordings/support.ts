import type { Range } from '../../../../../src/core/text/range.ts';
import { reviewed } from '../../../support.ts';

/** A text without its marks, with the place that `[[…]]` marked and the older articles told behind `@@{date}`. */
interface Marked {
  readonly text: string;
  readonly at: Range | null;
  readonly others: Record<string, string>;
}

const article = (date: string, body: string): string =>
  `---\ndate: ${date}\n---\nCouncil News From The Valley\n\n${body.trim().replaceAll('⏎', '\n\n')}`;

/** Reads a case: `{date} text ⏎ next paragraph with [[the fault]] @@{date} an older article`. The date may be left out. */
function read(line: string): Marked {
  const [own = '', ...older] = line.split('@@').map((part) => {
    const [, date = '2025-07-22', body = ''] = /^\s*(?:\{([\d-]+)\})?(.*)$/s.exec(part)!;
    return article(date, body);
  });
  const start = own.indexOf('[[');
  const at = start < 0 ? null : { start, end: own.indexOf(']]') - 2 };
  const others = Object.fromEntries(older.map((text, i) => [`older${i}.txt`, text]));
  return { text: own.replace(/\[\[|\]\]/g, ''), at, others };
}

/** The checks of dates that find the marked fault, at least in part; one that finds something else, with its words. */
export function faults(line: string): string[] {
  const { text, at, others } = read(line);
  return reviewed(text, { others })
    .findings.filter(({ check }) => check.startsWith('date/'))
    .map(({ check, start, end }) =>
      at && start < at.end && at.start < end ? check : `${check}: ${text.slice(start, end)}`,
    );
}
