import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import retextEnglish from 'retext-english';
import { retext } from 'retext';
import { segment } from '../../src/core/text/segment.ts';
import { table } from './measure.ts';

/** The lists of sentences that come with the project. */
const MARKED = 'test/fixtures/sentences';

const english = retext().use(retextEnglish).freeze();
const icu = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ways of finding where the sentences of a paragraph end, as offsets behind their last character. */
const SPLITTERS: Readonly<Record<string, (paragraph: string) => number[]>> = {
  Copydesk: (paragraph) => segment(paragraph).map(({ end }) => end),
  'retext-english': (paragraph) =>
    english
      .parse(paragraph)
      .children.flatMap((node) =>
        node.type === 'ParagraphNode'
          ? node.children.flatMap((child) =>
              child.type === 'SentenceNode' ? [child.position!.end.offset!] : [],
            )
          : [],
      ),
  'Intl.Segmenter': (paragraph) =>
    [...icu.segment(paragraph)].map(({ index, segment: words }) => index + words.trimEnd().length),
};

/** Files of one sentence a line, paragraphs parted by blank lines. */
const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.list'))
        .map((name) => join(path, name))
    : [path];

const paragraphsOf = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim()))
    .filter((lines) => lines.length > 0);

/** Where the sentences end once they are set as a paragraph. */
function endsOf(sentences: readonly string[]): number[] {
  let at = -1;
  return sentences.map((sentence) => (at += sentence.length + 1));
}

/** What a splitter made of the marked ends. */
interface Outcome {
  found: number;
  missed: string[];
  wrong: string[];
}

/**
 * Prints how well the ways of ending sentences agree with what a person marked. The last end of a paragraph is left out:
 * nobody can miss it.
 * @param args paths of lists, and `--errors` to have every difference of ours printed
 */
export function benchSentences(args: readonly string[]): void {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const paragraphs = (paths.length ? paths : [MARKED]).flatMap(filesOf).flatMap(paragraphsOf);
  const marked = paragraphs.reduce((sum, sentences) => sum + sentences.length, 0);
  const inner = marked - paragraphs.length;
  console.log(
    `${marked} marked sentence ends in ${paragraphs.length} paragraphs, ${inner} of them inside a paragraph\n`,
  );
  const outcomes = Object.entries(SPLITTERS).map(([name, split]) => ({
    name,
    outcome: outcomeOf(paragraphs, split),
  }));
  table(
    ['', 'found', 'missed', 'wrong', 'precision', 'recall'],
    outcomes.map(({ name, outcome: { found, missed, wrong } }) => [
      name,
      String(found),
      String(missed.length),
      String(wrong.length),
      percent(found, found + wrong.length),
      percent(found, inner),
    ]),
  );
  if (!args.includes('--errors')) return;
  const { missed, wrong } = outcomes[0]!.outcome;
  for (const words of missed) console.log(`missed  ${words}`);
  for (const words of wrong) console.log(`wrong   ${words}`);
}

function outcomeOf(paragraphs: readonly string[][], split: (paragraph: string) => number[]): Outcome {
  const outcome: Outcome = { found: 0, missed: [], wrong: [] };
  for (const sentences of paragraphs) {
    const text = sentences.join(' ');
    const meant = new Set(endsOf(sentences).slice(0, -1));
    const read = new Set(split(text).filter((end) => end < text.length));
    for (const end of meant)
      if (read.has(end)) outcome.found++;
      else outcome.missed.push(around(text, end));
    for (const end of read) if (!meant.has(end)) outcome.wrong.push(around(text, end));
  }
  return outcome;
}

const around = (text: string, end: number): string =>
  `${text.slice(Math.max(0, end - 40), end)} ¶${text.slice(end, end + 30)}`;

const percent = (part: number, whole: number): string =>
  whole ? `${((100 * part) / whole).toFixed(1)} %` : '–';
