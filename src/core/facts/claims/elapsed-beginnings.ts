import type { Article } from '../../article/article.ts';
import { contains, type Range } from '../../text/range.ts';
import { type Beginning, beginningsOf } from '../beginnings/beginnings.ts';
import { isSameThing, nounOf } from '../beginnings/heads.ts';
import type { WrittenDate } from '../dates/written-dates.ts';
import { isOfOne, subjectOf } from './elapsed-ties.ts';
import type { ElapsedWords } from './elapsed-words.ts';

/** How many sentences back a noun may lean. A pronoun leans on the one before. */
const FARTHEST = 3;
/** What a person began; birthdays and anniversaries are not of an office. */
const IN_OFFICE = /^(?:became|elected|appointed|sworn|took office|joined)/;
const OF_A_PERSON = /^(?:became|elected|appointed|sworn|took office|joined|married|wed)/;

const inside = (article: Article, at: Range): readonly Beginning[] =>
  beginningsOf(article).filter(({ kind, range }) => kind !== 'birth' && contains(at, range));

const wordsOf = ({ text }: Article, { start, end }: Range): string => text.slice(start, end);

/** "The scheme, opened in June 2012, is in its second year now": the beginning in the same sentence, where it stands alone. */
export function beginningBeside(
  article: Article,
  told: ElapsedWords,
  at: Range,
  dates: readonly WrittenDate[],
): Beginning | null {
  const text = wordsOf(article, at);
  const begun = inside(article, at);
  const beginning = begun[0];
  if (!beginning || begun.length > 1 || dates.length > 1 || !isFit(article, told, beginning)) return null;
  // "held in the park since 2008, is in its third year": since when it is held there is another thing.
  if (
    beginning.kind === 'since' &&
    beginning.head === null &&
    told.of !== 'beside' &&
    !/^(?:an?|has|have|for|or)\s/i.test(text.slice(told.start))
  )
    return null;
  const [start, end] = [beginning.range.start - at.start, beginning.range.end - at.start];
  return isOfOne(told, text, { start, end }) ? beginning : null;
}

/**
 * "The strike began on 3 June. It has now lasted twelve weeks": the beginning in a sentence before, of the same subject.
 * @param sentences the article's, in text order
 * @param index the telling's sentence
 */
export function beginningBefore(
  article: Article,
  told: ElapsedWords,
  sentences: readonly Range[],
  index: number,
): Beginning | null {
  if (told.of === 'beside' || told.of === 'ago') return null;
  const subject = subjectOf(told, wordsOf(article, sentences[index]!));
  if (!subject) return null;
  const leans = subject === 'it' || subject === 'person';
  for (let back = 1; back <= (leans ? 1 : FARTHEST); back++) {
    const sentence = sentences[index - back];
    if (!sentence) return null;
    const begun = inside(article, sentence);
    const [beginning] = begun;
    if (!beginning) continue;
    if (begun.length > 1 || beginning.kind === 'since' || !isFit(article, told, beginning)) return null;
    const before = article.text.slice(sentence.start, beginning.range.start);
    const isPerson = OF_A_PERSON.test(wordsOf(article, beginning.range));
    if (leans) return isPerson === (subject === 'person') && opensItsSentence(before) ? beginning : null;
    const noun = nounOf(before);
    return noun && isSameThing(noun, subject) ? beginning : null;
  }
  return null;
}

/** Whether what began is what the whole sentence is about, so that "it" means that: no clause stands before it. */
const opensItsSentence = (before: string): boolean =>
  /^["“]?\p{L}[^,;:.]*(?:,\s+which\s+(?:was\s+)?)?$/u.test(before);

const isFit = (article: Article, { of }: ElapsedWords, { range }: Beginning): boolean =>
  of !== 'anniversary' || !IN_OFFICE.test(wordsOf(article, range));
