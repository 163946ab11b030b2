import type { Archive } from '../../src/core/archive/archive.ts';
import { parseArticle } from '../../src/core/article/parse.ts';
import type { Context } from '../../src/core/check.ts';
import article from '../../src/core/checks/readability/article.ts';
import paragraph from '../../src/core/checks/readability/paragraph.ts';
import sentence from '../../src/core/checks/readability/sentence.ts';
import { NO_STYLE } from '../../src/core/house-style/house-style.ts';
import { NEWS_READERS } from '../../src/core/readability/audience.ts';
import { median, table } from './measure.ts';
import { fresh, runPlain, type Text } from './review.ts';

/** The edited article's length, in words. */
const LENGTH = 2500;

/** The stage as an editor waits for it: structure, sentence ends, counts, verdicts and messages. */
function stage({ path, text }: Text, archive: Archive): number {
  const parsed = parseArticle(path, text);
  const context: Context = {
    facts: { dates: [], ages: [], people: [], events: [] },
    archive,
    today: null,
    audience: NEWS_READERS,
    style: NO_STYLE,
  };
  return [article, paragraph, sentence].flatMap((check) => [...check.run(parsed, context)]).length;
}

/** Prints what readability alone costs beside plain retext-english with retext-readability on the same texts. */
export function benchReadability(texts: readonly Text[], archive: Archive): void {
  const words = texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  let mark = 0;
  const first = median(() => {
    mark++;
    for (const text of texts) stage(fresh(text, mark), archive);
  });
  const plain = median(() => texts.forEach(runPlain));
  const long = longArticle(texts);
  const plainLong = median(() => runPlain(long));
  stage(long, archive);
  const edited = median(() => {
    mark++;
    stage({ ...long, text: long.text.replace(/\p{L}+(?=[.!?])/u, `word${mark}`) }, archive);
  });
  const row = (name: string, peer: number, own: number): string[] => [
    name,
    peer.toFixed(2),
    own.toFixed(2),
    `${(peer / own).toFixed(1)} ×`,
  ];
  console.log('\nreadability alone, milliseconds\n');
  table(
    ['', 'plain retext-english + retext-readability', 'Copydesk', 'faster'],
    [
      row(`first review, ${words} words`, plain, first),
      row(`after a one-word edit, ${LENGTH} words`, plainLong, edited),
    ],
  );
}

/** The texts' paragraphs one after the other, each once, up to the wanted length. */
function longArticle(texts: readonly Text[]): Text {
  const paragraphs = texts.flatMap(({ text }) => text.split(/\n\s*\n/)).filter((part) => part.length > 120);
  let words = 0;
  const taken = paragraphs.filter((part) => {
    if (words >= LENGTH) return false;
    words += part.match(/\S+/g)!.length;
    return true;
  });
  return { path: 'long.txt', text: taken.join('\n\n') };
}
