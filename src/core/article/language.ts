import { keptSentences, type Sentence } from '../text/segment.ts';
import { type Article, type Block, prose } from './article.ts';

/** The commonest words of English prose: they make up a third to a half of any news article. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the of and to a in that is was he for it with as his on be at by i this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could these two may then do first any my now such like our over me even most after also'.split(
    ' ',
  ),
);

/** Fewer words don't tell their language: a results list, a caption. */
const FEWEST_WORDS = 25;
/** English prose never falls so low; other languages share a few short words with it. */
const LEAST_SHARE = 0.1;
/** So many words tell it. */
const MOST_WORDS = 400;

const kept = new WeakMap<Article, boolean>();

/** Whether an article's prose is English, as far as it tells; a short text is taken to be. */
export function isEnglish(article: Article): boolean {
  const known = kept.get(article);
  if (known !== undefined) return known;
  const english = judge(article);
  kept.set(article, english);
  return english;
}

function judge(article: Article): boolean {
  let words = 0;
  let common = 0;
  for (const block of prose(article)) {
    const counts = countsOf(article, block);
    words += counts.words;
    common += counts.common;
    if (words >= MOST_WORDS) break;
  }
  return words < FEWEST_WORDS || common / words >= LEAST_SHARE;
}

interface WordCounts {
  readonly words: number;
  readonly common: number;
}

const paragraphs = new WeakMap<readonly Sentence[], WordCounts>();

/** How many words a paragraph has, and how many of them are among the commonest; kept by its words. */
function countsOf({ text }: Article, { start, end, sentences }: Block): WordCounts {
  const kept = keptSentences(sentences);
  const known = paragraphs.get(kept);
  if (known) return known;
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = { words: words.length, common: words.filter((word) => FUNCTION_WORDS.has(word)).length };
  paragraphs.set(kept, counts);
  return counts;
}
