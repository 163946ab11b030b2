import { type Article, prose } from '../../article/article.ts';
import { overlaps } from '../../text/range.ts';
import type { Word } from '../../text/segment.ts';
import { fold } from '../../text/spelling.ts';
import { within } from '../../text/within.ts';
import type { Mention, Person } from '../facts.ts';
import { isActing, isSurelyPerson } from '../introductions/evidence.ts';
import { COMMON, DEMONYM, listsOf, PLACE } from '../people/lists.ts';
import { type Bearer, bearerOf } from './bearers.ts';

const NAME = /^\p{Lu}[\p{L}’'-]{2,}$/u;

/**
 * Single words with a capital that are no words of the language, and that no person was found in: what a slip makes of a
 * surname.
 * Words with a capital beside them are parts of other names.
 */
export function straysIn(article: Article, people: readonly Person[]): readonly Bearer[] {
  const known = kept.get(people) ?? found(article, people);
  kept.set(people, known);
  return known;
}

const kept = new WeakMap<readonly Person[], Bearer[]>();

function found(article: Article, people: readonly Person[]): Bearer[] {
  const taken = people.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const strays = new Map<string, Mention[]>();
  for (const block of prose(article)) {
    const mentions = within(taken, block);
    for (const { words } of block.sentences)
      words.forEach((word, i) => {
        const code = word.text.charCodeAt(0);
        if (code >= 97 && code <= 122) return;
        const text = word.text.replace(/['’]s?$/, '').replace(/\.$/, '');
        const place = { start: word.start, end: word.start + text.length, text };
        if (
          !NAME.test(text) ||
          isDay({ text }) ||
          isInName(article.text, words, i) ||
          isOther(article.text, place)
        )
          return;
        if (mentions.some((mention) => overlaps(mention, place))) return;
        strays.set(text, [...(strays.get(text) ?? []), place]);
      });
  }
  return [...strays].map(([surname, places]) => bearerOf(surname, '', null, places));
}

/** Whether the lists know the word as something else, or as a place and nothing beside it speaks for a person. */
function isOther(text: string, place: Mention): boolean {
  const lists = listsOf(fold(place.text));
  return (
    (lists & (COMMON | DEMONYM)) !== 0 ||
    NO_NAME.test(place.text) ||
    ((lists & PLACE) !== 0 && !isActing(text, place) && !isSurelyPerson(text, place))
  );
}

/** "They've", "I'll", and plurals that end in no "s". */
const NO_NAME = /['’](?:ve|ll|re|d|m|t)$|^(?:wo)?men$|^(?:children|people|police)$/i;

/** Whether a word with a capital stands right before or after, titles and the sentence's first word left aside. */
function isInName(text: string, words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  const isCapital = (other: Word): boolean => /^\p{Lu}/u.test(other.text) && !TITLE.test(other.text);
  const joined = (a: Word, b: Word): boolean => /^\s+$|^-$/.test(text.slice(a.end, b.start));
  if (after && joined(word, after) && !/['’]s?$/.test(word.text) && isCapital(after) && !isDay(after))
    return true;
  return (
    before !== undefined &&
    joined(before, word) &&
    at > 1 &&
    isCapital(before) &&
    !isDay(before) &&
    !/['’]s?$/.test(before.text)
  );
}

const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|President|Minister|Premier|Chancellor|Sen|Gov|Rep|Judge|Mayor|General|Gen|Col|Capt|Sgt|Secretary)\.?$/;
const isDay = ({ text }: Pick<Word, 'text'>): boolean =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    text,
  );
