import { Archive } from '../../../../src/core/archive/archive.ts';
import type { Article } from '../../../../src/core/article/article.ts';
import { parseArticle } from '../../../../src/core/article/parse.ts';
import type { Finding } from '../../../../src/core/check.ts';
import { review } from '../../../../src/core/review.ts';

/** An archive of these texts, by their paths. */
export function archiveOf(texts: Readonly<Record<string, string>>): {
  archive: Archive;
  articles: Article[];
} {
  const articles = Object.entries(texts).map(([path, text]) => parseArticle(path, text));
  const archive = new Archive();
  for (const article of articles) archive.set(article);
  return { archive, articles };
}

/** What is said of duplicates in these texts, `path: check: the words | the words of the other places`. */
export function duplicatesIn(texts: string | Readonly<Record<string, string>>): string[] {
  const { archive, articles } = archiveOf(typeof texts === 'string' ? { 'story.txt': texts } : texts);
  return articles.flatMap((article) =>
    duplicates(article, archive).map((finding) => {
      const others = finding.related.map((place) =>
        start(archive.get(place.path)!.article.text.slice(place.start, place.end)),
      );
      const words = start(article.text.slice(finding.start, finding.end));
      return `${article.path}: ${finding.check.slice('duplicate/'.length)}: ${words} | ${others.join(' + ')}`;
    }),
  );
}

/** The findings on duplicates in one text. */
export function findingsIn(text: string): Finding[] {
  const { archive, articles } = archiveOf({ 'story.txt': text });
  return duplicates(articles[0]!, archive);
}

const duplicates = (article: Article, archive: Archive): Finding[] =>
  review(article, archive).findings.filter((finding) => finding.check.startsWith('duplicate/'));

const start = (words: string): string => words.split(/\s+/).slice(0, 3).join(' ');

/** A paragraph that nothing else in a test repeats, so that copies do not stand side by side. */
export const FILLER = [
  'Rain had fallen on the hills since the weekend, and the reservoirs above Stannerby were close to their brims.',
  'A spokeswoman for the water board said the sluices would be tested on Thursday, weather permitting.',
  'Shops along Quay Street stayed shut, although the bakery sold bread from its back door.',
];
