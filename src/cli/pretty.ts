import type { Archive } from '../core/archive/archive.ts';
import type { Article, DateSource } from '../core/article/article.ts';
import type { Finding, Related, Severity } from '../core/check.ts';
import type { Review } from '../core/review.ts';
import { dayOf, written } from '../core/text/calendar.ts';
import { harmless } from './columns.ts';
import type { Problem } from '../export/contract.ts';
import { excerpt } from './excerpt.ts';
import type { Style } from './style.ts';

/** How the output is to look. */
export interface Look {
  readonly style: Style;
  /** The terminal's width; undefined where the output is no terminal. */
  readonly columns: number | undefined;
  /** `YYYY-MM-DD`; the day that undated articles are read as of. */
  readonly asOf: string | undefined;
}

/** Lines are cut to this width where no terminal tells its own, and never to less or more than the others. */
const USUAL_COLUMNS = 100;
const FEWEST_COLUMNS = 50;
const MOST_COLUMNS = 140;

/** The review for people: each article that has findings under its name, and a count at the end. */
export function* writePretty(
  reviews: Iterable<Review>,
  archive: Archive,
  problems: number,
  look: Look,
): Generator<string> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let articles = 0;
  let found = 0;
  for (const { article, findings } of reviews) {
    articles++;
    if (!findings.length) continue;
    found++;
    for (const { severity } of findings) counts[severity]++;
    yield `${headingOf(article, look)}\n\n`;
    for (const finding of findings) yield `${linesOf(finding, article, archive, look).join('\n')}\n\n`;
  }
  yield `${summary(counts, found, articles)}${problems ? ` ${problemCount(problems)}` : ''}\n`;
}

/** One line on what could not be read. */
export const problemLine = ({ path, message }: Problem, style: Style): string =>
  `${style('error', 'not read')}  ${harmless(path)}: ${harmless(message)}\n`;

const ORIGIN: Readonly<Record<DateSource, string>> = {
  'front-matter': 'from the front matter',
  'date-line': 'from the date line',
  dateline: 'from the dateline',
  published: 'from the “Published” line',
  'file-name': 'from the file’s name',
};

function headingOf({ path, date }: Article, { style, asOf }: Look): string {
  const undated = asOf === undefined ? 'undated' : `undated, read as of ${dayInWords(asOf)}`;
  const dated = date ? `${dayInWords(date.value)}, ${ORIGIN[date.source]}` : undated;
  return `${style('heading', harmless(path))}  ${style('aside', dated)}`;
}

function dayInWords(iso: string): string {
  const day = dayOf(iso);
  return day ? written(day) : iso;
}

function linesOf(finding: Finding, { path, text, lines }: Article, archive: Archive, look: Look): string[] {
  const { style } = look;
  const { line, character } = lines.positionAt(finding.start);
  const lastLine = lines.positionAt(finding.end).line;
  const gutter = String(line + 1).padStart(5);
  const width = Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, look.columns || USUAL_COLUMNS));
  const shown = excerpt(text, lines, finding, width - gutter.length - 3);
  const onward = lastLine > line ? ` to line ${lastLine + 1}` : '';
  const empty = ' '.repeat(gutter.length);
  return [
    `  ${style(finding.severity, finding.severity)} ${line + 1}:${character + 1}  ${harmless(finding.message)}  ${style('aside', finding.check)}`,
    `${style('aside', `${gutter} │`)} ${shown.line}`,
    `${style('aside', `${empty} │`)} ${style(finding.severity, shown.carets + onward)}`,
    ...finding.related
      .filter(({ path: other, start }) => other !== path || !names(finding, lines.positionAt(start).line + 1))
      .map((related) => `${empty}${style('aside', ' ╰')} ${relatedLine(related, archive)}`),
  ];
}

/** Whether a finding's message names a line of its own article, so that it need not be shown once more. */
const names = ({ message }: Finding, line: number): boolean =>
  new RegExp(`\\blines? (?:\\d+(?:, | and ))*${line}\\b`).test(message);

/** Where another place is, as terminals make links of it. */
function relatedLine({ path, start, message }: Related, archive: Archive): string {
  const position = archive.get(path)?.article.lines.positionAt(start);
  const at = position ? `:${position.line + 1}:${position.character + 1}` : '';
  return `${harmless(path)}${at}  ${harmless(message)}`;
}

function summary(counts: Readonly<Record<Severity, number>>, found: number, articles: number): string {
  const all = counts.error + counts.warning + counts.info;
  if (!articles) return 'No article was reviewed.';
  if (!all) return `No findings in ${many(articles, 'article')}.`;
  const where = `${found} of ${many(articles, 'article')}`;
  return `${many(all, 'finding')} in ${where}: ${many(counts.error, 'error')}, ${many(counts.warning, 'warning')}, ${counts.info} info.`;
}

const problemCount = (problems: number): string => `Not all could be read: ${many(problems, 'problem')}.`;

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
