import * as abbreviation from './abbreviations.ts';

/** A mark that may end a sentence, with the quotes and brackets that close after it, before white space. */
const MARK = /(\.(?:\s\.){2,3}|[.!?…]+)(["”’'»)\]*_]*)(?=\s+\S)/gu;

const OPENING = /^[\s"“‘'«([*_–—-]*/u;
const WORD = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.’'&-]*/u;

/**
 * Where the sentences of a paragraph end: offsets just behind the last mark or closing quote, the paragraph's own end
 * left out. retext-english's parser goes wrong at "No. 10", "D.C. The", "at 8:45 p.m. All" and "on July 5. Both", which
 * stand in every second news article, so its words are kept and its sentences are not.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(MARK)) {
    const [whole, mark = '', closing = ''] = match;
    const end = match.index + whole.length;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (isEnd(before, mark, closing, text.slice(end, end + 80), ends.at(-1) ?? 0, match.index))
      ends.push(end);
  }
  return ends;
}

/**
 * Whether a mark ends its sentence.
 * @param from where the sentence began
 * @param at where the mark stands
 */
function isEnd(
  before: string,
  mark: string,
  closing: string,
  rest: string,
  from: number,
  at: number,
): boolean {
  const opened = OPENING.exec(rest)![0];
  const quoted = /["“‘'«]/.test(opened);
  const next = WORD.exec(rest.slice(opened.length))?.[0] ?? '';
  // What goes on in lower case goes on with its sentence, whatever the mark.
  if (/^\p{Ll}/u.test(next)) return false;
  if (!next) return /\p{L}/u.test(rest) && !/^[,;:]/.test(rest.trimStart());
  const following = rest.slice(opened.length + next.length);
  if (closing && /[!?…]/.test(mark) && isSpeaker(next, following)) return false;
  if (mark === '!' && abbreviation.FIRM_ENDINGS.has(bare(next))) return false;
  if (mark !== '.' || /["”’'»)\]]/.test(closing)) return true;
  return isPeriodEnd(before, next, quoted, at - from, following);
}

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** “Why?” Keller asked. “Why?” a tired Keller asked: the speaker, then the verb. */
const isSpeaker = (next: string, following: string): boolean => {
  if (abbreviation.SPEECH_VERBS.has(bare(next))) return true;
  const clause = following.split(/[.!?]/, 1)[0]!;
  const words = clause.match(/[\p{L}’'-]+/gu)?.slice(0, 2) ?? [];
  return words.some((word) => abbreviation.SPEECH_VERBS.has(word));
};

/** Whether a lone period after `before` ends the sentence, or an abbreviation, an initial or a list's number. */
function isPeriodEnd(
  before: string,
  next: string,
  quoted: boolean,
  length: number,
  following: string,
): boolean {
  const token = /[\p{L}\p{M}\p{N}.’'&-]*$/u.exec(before)![0];
  const word = token.toLowerCase();
  const opener = quoted || abbreviation.OPENERS.has(bare(next)) || /^(?:I|A)$/.test(next);
  if (/^\d{1,2}$/.test(word)) return opener || !isListNumber(before, token, length);
  if (abbreviation.BEFORE_A_NAME.has(word)) return false;
  if (abbreviation.BEFORE_A_NUMBER.has(word))
    return !/^\d/.test(next) && (opener || !/^(?:no|nos|p|pp|vol)$/.test(word));
  if (abbreviation.TIMES_OF_DAY.has(word))
    return quoted || (/^\p{Lu}/u.test(next) && !namesZone(next, following));
  if (/^\p{L}$/u.test(token)) return isAfterLetter(before, token, opener);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(token) || /^ph\.?d$/.test(word) || abbreviation.IN_A_SENTENCE.has(word))
    return opener && !isOfName(next);
  return true;
}

/** "10 a.m. Tuesday", "10 a.m. New York time". */
const namesZone = (next: string, following: string): boolean =>
  abbreviation.AFTER_A_TIME.has(bare(next)) || /^(?:\s+\p{Lu}\p{L}+)?\s+time\b/u.test(following);

/** "standings: 1. Zoë …; 2. Marit …", or a number that opens the sentence: it counts the list, it ends nothing; so does the one in "Step 1. Close …". */
const isListNumber = (before: string, token: string, length: number): boolean => {
  const ahead = before.slice(0, before.length - token.length).trimEnd();
  if (length <= token.length + 1 || /[:;]$/.test(ahead)) return true;
  return /^\p{Lu}\p{Ll}{2,8}$/u.test(ahead.slice(token.length + 1 - length).trim());
};

/** An initial goes on with its name; a letter that ends a phrase ("plan B. The") does not. */
const isAfterLetter = (before: string, token: string, opener: boolean): boolean =>
  opener && token !== 'I' && /\p{Ll}\s+$/u.test(before.slice(0, -1)) ? true : token === 'I' && opener;

/** Openers that are names' first words too, after "U.S.": "U.S. House", but "U.S. The". */
const isOfName = (next: string): boolean => /^(?:One|First|All|People)$/.test(next);
