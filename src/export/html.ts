import { escapeHtml } from '../core/text/escape.ts';
import type { Quotation, Told } from './told.ts';

/** For the screen and for paper; colour only repeats what words say. */
const STYLE = `
:root { color-scheme: light dark; --error: #a40e26; --warning: #7a4a00; --info: #0b5cad; }
@media screen and (prefers-color-scheme: dark) { :root { --error: #ff8896; --warning: #f0c060; --info: #86c1ff; } }
body { font: 1rem/1.5 Georgia, 'Times New Roman', serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, table { font-family: system-ui, sans-serif; line-height: 1.25; }
.findings > li { margin: 0 0 1.25rem; break-inside: avoid; }
.weight { font-family: system-ui, sans-serif; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
blockquote { margin: .4rem 0; padding-left: 1rem; border-left: 3px solid; }
mark { background: none; color: inherit; text-decoration: underline; text-decoration-thickness: 2px; }
.place { font-size: .875rem; }
table { border-collapse: collapse; font-size: .875rem; }
caption { text-align: left; padding-bottom: .4rem; }
th, td { text-align: left; padding: .25rem 1rem .25rem 0; border-bottom: 1px solid; vertical-align: top; }
@media print { :root { color-scheme: light; } body { margin: 0; max-width: none; } article + article { break-before: page; } }
`;

/**
 * A review for people, as one page of HTML: it needs no other file, runs no script, and can be printed.
 * @param articles what is told of each, in order; taken one at a time
 */
export function* writeHtml(articles: Iterable<Told>): Generator<string> {
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Editorial review</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>Editorial review</h1></header>
<main>
`;
  let n = 0;
  for (const told of articles) yield articleHtml(told, ++n);
  if (!n) yield '<p>No article was reviewed.</p>\n';
  yield `</main>
<footer><p>Made by Copydesk.</p></footer>
</body>
</html>
`;
}

function articleHtml(told: Told, n: number): string {
  const id = `article-${n}`;
  return `<article aria-labelledby="${id}">
<h2 id="${id}">${escapeHtml(told.name)}</h2>
<p>${escapeHtml(told.status.join(' · '))}</p>
${told.problems.map((problem) => `<p>${escapeHtml(problem)}</p>\n`).join('')}${section(
    `${id}-findings`,
    'Findings',
    findingsHtml(told),
  )}${section(`${id}-readability`, 'Readability', readabilityHtml(told))}${listSection(
    `${id}-people`,
    'People',
    told.people,
  )}${listSection(`${id}-events`, 'Events', told.events)}</article>
`;
}

const section = (id: string, heading: string, content: string): string =>
  `<section aria-labelledby="${id}">\n<h3 id="${id}">${heading}</h3>\n${content}</section>\n`;

function findingsHtml({ findings }: Told): string {
  if (!findings.length) return '<p>Nothing was found.</p>\n';
  const items = findings.map(
    ({ weight, severity, title, message, place, check, quotation, related }) => `<li>
<p><strong class="weight ${severity}">${weight}: ${escapeHtml(title)}.</strong> ${escapeHtml(message)}</p>
<blockquote><p>${quotationHtml(quotation)}</p></blockquote>
${related.length ? `<ul>${related.map((each) => `<li>${escapeHtml(each)}</li>`).join('')}</ul>\n` : ''}<p class="place">${place} · ${escapeHtml(check)}</p>
</li>
`,
  );
  return `<ol class="findings">\n${items.join('')}</ol>\n`;
}

const quotationHtml = ({ before, words, after }: Quotation): string =>
  `${escapeHtml(before)}<mark>${escapeHtml(words)}</mark>${escapeHtml(after)}`;

function readabilityHtml({ verdict, formulas }: Told): string {
  const words = verdict.map((line) => `<p>${escapeHtml(line)}</p>\n`).join('');
  if (!formulas.length) return words;
  const rows = formulas.map(
    ({ name, value, grade, meaning }) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td><td>${escapeHtml(grade)}</td><td>${escapeHtml(meaning)}</td></tr>\n`,
  );
  return `${words}<table>
<caption>What each formula gives</caption>
<thead><tr><th scope="col">Formula</th><th scope="col">Value</th><th scope="col">School grade</th><th scope="col">What it measures</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
`;
}

const listSection = (id: string, heading: string, items: Told['people']): string =>
  items.length
    ? section(
        id,
        heading,
        `<ul>\n${items.map(({ name, about }) => `<li><strong>${escapeHtml(name)}</strong>: ${escapeHtml(about)}</li>\n`).join('')}</ul>\n`,
      )
    : '';
