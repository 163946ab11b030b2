import { type Article, type Block, prose } from '../../article/article.ts';
import { quotationsIn } from '../../text/quotations.ts';
import type { Range } from '../../text/range.ts';
import { within } from '../../text/within.ts';
import type { Person } from '../facts.ts';
import { ROLES } from '../people/words.ts';

/** Fewer words in quotation marks are a term, a title or a scrap of speech inside the writer's own sentence. */
const FEWEST_WORDS = 6;

/** Verbs and nouns that say that somebody spoke or wrote. */
const SPEECH =
  /\b(?:said|says|saying|told|tells|telling|add(?:s|ed|ing)|explain\w*|warn\w*|argu(?:e|es|ed|ing)|recall\w*|insist\w*|note[sd]|wr(?:ite|ites|ote|itten|iting)|ask\w*|repl(?:y|ies|ied)|respond\w*|answer\w*|jok(?:e|es|ed|ing)|laugh\w*|stress\w*|admit\w*|confirm\w*|den(?:y|ies|ied)|claim\w*|urg(?:e|es|ed|ing)|post(?:s|ed)|tweet\w*|announc\w*|declar\w*|stat(?:es?|ed|ing|ements?)|shout\w*|whisper\w*|sang|sings?|continu\w*|conclud\w*|quot\w*|read|reads|reading|according|call(?:s|ed)|describ\w*|words?|testif\w*|testimony|letters?|speech|message|slogans?|signs?|banners?|posters?|motto|notes?|rul(?:ed|ing)|report(?:s|ed)?|put it|went on|chant\w*|cr(?:y|ies|ied)|boast\w*|vow\w*|promis\w*|predict\w*|complain\w*|suggest\w*|agree[sd]?|remark\w*|comment\w*|interview\w*|question\w*)\b/i;

/** Words for somebody who may be speaking. */
const SOMEBODY =
  /\b(?:he|she|they|I|we|him|her|them|his|their|man|men|woman|women|boy|girl|mother|father|parents?|neighbou?rs?|police|spokes\w+|witness(?:es)?|crowd|fans?|residents?|users?|masters?|customers?|passengers?|visitors?|protesters?|critics?|supporters?|officials?)\b/i;

/** The quotations of the story's prose whose speaker neither their paragraph nor the ones beside it tell, in text order. */
export function unattributedIn(article: Article, people: readonly Person[]): Range[] {
  const mentions = people.flatMap((person) => person.mentions).sort((a, b) => a.start - b.start);
  const found: Range[] = [];
  let isTold = false;
  const blocks = prose(article);
  for (const [i, block] of blocks.entries()) {
    const { text, quotations, outside } = partsOf(article, block);
    const speech = quotations.find((quotation) => isSpeech(text, quotation));
    const opens = /^[“"„«]/.test(text);
    const isNamed =
      SPEECH.test(outside) ||
      SOMEBODY.test(outside) ||
      hasRole(outside) ||
      within(mentions, block).some(
        ({ start }) => !quotations.some((q) => block.start + q.start <= start && start < block.start + q.end),
      );
    // A speaker told before goes on speaking where the paragraph opens with a quotation.
    const goesOn = isTold && opens;
    const next = blocks[i + 1];
    if (
      speech &&
      !isNamed &&
      !goesOn &&
      !introduces(article, blocks[i - 1]) &&
      !(next && attributes(article, next))
    )
      found.push({ start: block.start + speech.start, end: block.start + speech.end });
    isTold = isNamed || (isTold && speech !== undefined);
  }
  return found;
}

/** A paragraph's words, its quotations, and its words without them. */
function partsOf(
  { text: all }: Article,
  block: Range,
): { text: string; quotations: Range[]; outside: string } {
  const text = all.slice(block.start, block.end);
  const quotations = quotationsIn(text);
  let outside = '';
  let from = 0;
  for (const { start, end } of quotations) {
    outside += `${text.slice(from, start)} `;
    from = end;
  }
  return { text, quotations, outside: outside + text.slice(from) };
}

/** Whether a quotation is a sentence that somebody said, rather than a title or a term. */
function isSpeech(text: string, { start, end }: Range): boolean {
  const words: readonly string[] = text.slice(start + 1, end).match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  // A mark was set in the wrong place: what it encloses tells the speaker.
  if (words.includes('said') || words.includes('says')) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (
    words.length >= FEWEST_WORDS &&
    /^\p{Lu}/u.test(words[0]!) &&
    small * 2 > words.length &&
    /[.,!?…—–][”"“»]?$/.test(text.slice(start, end))
  );
}

const hasRole = (outside: string): boolean =>
  (outside.toLowerCase().match(/\p{L}[\p{L}-]+/gu) ?? []).some(
    (word) => ROLES.has(word) || ROLES.has(word.replace(/s$/, '')),
  );

/** Whether a paragraph leads to what is said in the next: it ends with a colon. */
const introduces = ({ text }: Article, block: Block | undefined): boolean =>
  block !== undefined && /:\s*$/.test(text.slice(block.start, block.end));

/** Whether a paragraph's first sentence says who spoke before it. */
function attributes(article: Article, block: Block): boolean {
  const [sentence] = block.sentences;
  const words = sentence ? article.text.slice(sentence.start, sentence.end) : '';
  return !/^[“"„«]/.test(words) && SPEECH.test(words);
}
