import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import { retext } from 'retext';
import { VFile } from 'vfile';
import { Archive } from '../../src/core/archive/archive.ts';
import { parseArticle } from '../../src/core/article/parse.ts';
import { review } from '../../src/core/review.ts';
import { median, table } from './measure.ts';

/** A text with the name that it is reviewed under. */
export interface Text {
  readonly path: string;
  readonly text: string;
}

const plain = retext().use(retextEnglish).use(retextReadability).freeze();

/** What a review by the plain packages does. */
export function runPlain({ text }: Text): void {
  const file = new VFile(text);
  plain.runSync(plain.parse(file), file);
}

/** A text that no memo knows yet: a word that no article has stands at each paragraph's end. */
export const fresh = ({ path, text }: Text, mark: number): Text => ({
  path,
  text: text.replace(/(?<=\p{L}{3})(?=[.!?]["”’]?\s*$)/gmu, ` q${mark.toString(36)}`),
});

/** Prints what a whole review costs beside plain retext-english with retext-readability on the same texts. */
export function benchReview(texts: readonly Text[]): void {
  const words = texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  let mark = 0;
  const peer = median(() => texts.forEach(runPlain));
  const first = median(() => {
    mark++;
    const archive = new Archive();
    const articles = texts.map((text) => fresh(text, mark)).map(({ path, text }) => parseArticle(path, text));
    for (const article of articles) archive.set(article);
    for (const article of articles) review(article, archive);
  });
  const structure = median(() => {
    mark++;
    for (const text of texts) parseArticle(text.path, fresh(text, mark).text);
  });
  const archive = new Archive();
  for (const { path, text } of texts) archive.set(parseArticle(path, text));
  const longest = [...texts].sort((a, b) => b.text.length - a.text.length)[0]!;
  const edited = median(() => {
    mark++;
    const text = longest.text.replace(/\p{L}+(?=[.!?])/u, `word${mark}`);
    const article = parseArticle(longest.path, text);
    archive.set(article);
    review(article, archive);
  });
  const longestPlain = median(() => runPlain(longest));
  console.log(`${texts.length} articles, ${words} words; milliseconds, the median of several runs\n`);
  table(
    ['', 'all', 'per 1,000 words'],
    [
      ['plain retext-english + retext-readability', peer],
      ['Copydesk, first review of all', first],
      ['  of it, structure and sentences', structure],
    ].map(([name, ms]) => [String(name), Number(ms).toFixed(2), ((Number(ms) * 1000) / words).toFixed(2)]),
  );
  console.log();
  table(
    [longest.path.split('/').pop()!, 'ms'],
    [
      ['plain retext-english + retext-readability', longestPlain.toFixed(2)],
      ['Copydesk, again after a one-word edit', edited.toFixed(2)],
    ],
  );
}
