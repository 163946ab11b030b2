import { isMap, isScalar, parseDocument } from 'yaml';
import { isDay, isoOf, readDay } from '../text/calendar.ts';
import type { Range } from '../text/range.ts';
import type { LineIndex } from '../text/lines.ts';
import type { ArticleDate, Problem } from './article.ts';

/** A front matter: its range with both fences, its date where it has one, and what of it could not be read. */
export interface FrontMatter {
  readonly range: Range;
  /** The index of the first line after it. */
  readonly nextLine: number;
  readonly date: ArticleDate | null;
  readonly problems: readonly Problem[];
}

/** The keys under which content systems write an article's day, the most exact first. */
const DATE_KEYS = ['date', 'published', 'pubDate', 'publish_date'];

/** How many lines a front matter may have: beyond, a first line of dashes is a rule, not a fence. */
const MOST_LINES = 200;

const OPENING = /^\uFEFF?---\s*$/;
const CLOSING = /^(?:---|\.\.\.)\s*$/;
const KEY = /^[A-Za-z_][\w/-]*\s*:(?:\s|$)/;

/** Reads the YAML between `---` lines at the very start of a text; null where there is none. Never throws. */
export function readFrontMatter(text: string, lines: LineIndex): FrontMatter | null {
  const first = lines.line(0);
  if (!OPENING.test(text.slice(first.start, first.end))) return null;
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let i = 1; i < Math.min(lines.count, MOST_LINES); i++) {
    const line = lines.line(i);
    if (CLOSING.test(text.slice(line.start, line.end)))
      return {
        range: { start, end: line.end },
        nextLine: i + 1,
        ...readYaml(text, lines.line(1).start, line.start),
      };
  }
  return unclosed(text, lines, start);
}

/** A fence with keys under it but no end: said, and taken to reach as far as the keys do. */
function unclosed(text: string, lines: LineIndex, start: number): FrontMatter | null {
  let next = 1;
  const at = (i: number): string => text.slice(lines.line(i).start, lines.line(i).end);
  while (next < lines.count && KEY.test(at(next))) next++;
  if (next === 1) return null;
  const range = { start, end: lines.line(next - 1).end };
  const { date, problems } = readYaml(text, lines.line(1).start, range.end);
  const message = 'This front matter has no closing “---” line, so it is taken to end with its last key.';
  return { range, nextLine: next, date, problems: [...problems, { ...lines.line(0), message }] };
}

function readYaml(text: string, start: number, end: number): Pick<FrontMatter, 'date' | 'problems'> {
  const document = parseDocument(text.slice(start, end), { logLevel: 'silent', stringKeys: true });
  const error = document.errors[0];
  if (error) {
    const at = Math.min(start + error.pos[0], Math.max(start, end - 1));
    const why = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    return {
      date: null,
      problems: [{ start: at, end: Math.max(at, end), message: `The front matter is not YAML: ${why}.` }],
    };
  }
  const map = isMap(document.contents) ? document.contents : null;
  for (const key of DATE_KEYS) {
    const node = map?.get(key, true);
    if (isScalar(node) && node.range && node.value !== null)
      return readDateNode(String(node.value), node.range, start);
  }
  return { date: null, problems: [] };
}

function readDateNode(
  written: string,
  [from, to]: readonly [number, number, number],
  offset: number,
): Pick<FrontMatter, 'date' | 'problems'> {
  const range = { start: offset + from, end: offset + to };
  const value = written.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const day = readDay(value);
  if (day && isDay(day)) return { date: { value: isoOf(day), source: 'front-matter', range }, problems: [] };
  const message = `The front matter’s date, “${value}”, is not a day that can be read: write it as 2025-07-22.`;
  return { date: null, problems: [{ ...range, message }] };
}
