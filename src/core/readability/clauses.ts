import type { Word } from '../text/segment.ts';

/** Begin a clause of their own wherever they stand behind a sentence's first word. */
const ALWAYS = new Set(
  'although though because unless while whereas whether if when where which who whom whose why what how'.split(
    ' ',
  ),
);

/** Begin a clause as a sentence’s first word. */
const AT_START = new Set('although though because unless while whereas if when'.split(' '));

/** Begin a clause where a subject follows; else they are prepositions or pronouns: “after the vote”, “that vote”. */
const BEFORE_SUBJECT = new Set('that after before since until once as'.split(' '));

/** Nothing but a subject. */
const PRONOUNS = new Set('he she it they we you i there nobody everyone'.split(' '));

/** Open a subject behind “that”, which before them points at nothing. */
const DETERMINERS = new Set(
  'the a an this these those his her its their our my some many most any each every no both all neither such'.split(
    ' ',
  ),
);

/** How many clauses a sentence of these words has, as far as its words tell: one, and one for each that hangs on it. */
export const clausesIn = (words: readonly Word[]): number =>
  1 +
  words.filter((word, i) => (i ? opensClause(word, words[i + 1]) : AT_START.has(word.text.toLowerCase())))
    .length;

function opensClause({ text }: Word, next: Word | undefined): boolean {
  const word = text.toLowerCase();
  if (ALWAYS.has(word)) return true;
  if (!next || !BEFORE_SUBJECT.has(word)) return false;
  const subject = next.text.toLowerCase();
  return (
    PRONOUNS.has(subject) || (word === 'that' && (DETERMINERS.has(subject) || /^\p{Lu}/u.test(next.text)))
  );
}
