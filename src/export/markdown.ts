import { escapeMarkdown } from '../core/text/escape.ts';
import type { Told } from './told.ts';

/**
 * A review for people, as Markdown.
 * @param articles what is told of each, in order; taken one at a time
 */
export function* writeMarkdown(articles: Iterable<Told>): Generator<string> {
  yield '# Editorial review\n';
  let n = 0;
  for (const told of articles) {
    n++;
    yield articleMarkdown(told);
  }
  if (!n) yield '\nNo article was reviewed.\n';
}

function articleMarkdown(told: Told): string {
  const parts = [
    `## ${escapeMarkdown(told.name)}`,
    escapeMarkdown(told.status.join(' · ')),
    ...told.problems.map(escapeMarkdown),
    '### Findings',
    told.findings.length ? told.findings.map(findingMarkdown).join('\n\n') : 'Nothing was found.',
    '### Readability',
    ...told.verdict.map(escapeMarkdown),
    ...tableMarkdown(told),
    ...listMarkdown('People', told.people),
    ...listMarkdown('Events', told.events),
  ];
  return `\n${parts.join('\n\n')}\n`;
}

function findingMarkdown(finding: Told['findings'][number], index: number): string {
  const { weight, title, message, place, check, quotation, related } = finding;
  const { before, words, after } = quotation;
  const marked = words.trim() ? `**${escapeMarkdown(words.trim())}**` : '';
  // White space at the edge of the words would keep the stars from being read as emphasis.
  const lead = /^\s/.test(words) ? ' ' : '';
  const quoted = `${escapeMarkdown(before)}${lead}${marked}${escapeMarkdown(after)}`.trim();
  return [
    `${index + 1}. **${weight}: ${escapeMarkdown(title)}.** ${escapeMarkdown(message)}`,
    '',
    `   > ${quoted}`,
    '',
    ...related.map((each) => `   - ${escapeMarkdown(each)}`),
    ...(related.length ? [''] : []),
    `   ${place} · ${escapeMarkdown(check)}`,
  ].join('\n');
}

function tableMarkdown({ formulas }: Told): string[] {
  if (!formulas.length) return [];
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [
    [
      row(['Formula', 'Value', 'School grade', 'What it measures']),
      '| --- | --- | --- | --- |',
      ...formulas.map(({ name, value, grade, meaning }) => row([name, value, grade, meaning])),
    ].join('\n'),
  ];
}

const listMarkdown = (heading: string, items: Told['people']): string[] =>
  items.length
    ? [
        `### ${heading}`,
        items.map(({ name, about }) => `- **${escapeMarkdown(name)}**: ${escapeMarkdown(about)}`).join('\n'),
      ]
    : [];
