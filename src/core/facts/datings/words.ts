import type { DateMention } from '../facts.ts';

/** A word, a mark or a mention of time in a sentence. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** The mention of time that stands here as one token. */
  readonly date: DateMention | null;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}’'&.-]*(?<![.’'-])[’']?|[^\s]/gu;

/** The tokens of a sentence, with ranges counted from the article's start; a mention of time is one token. */
export function tokensOf(text: string, from: number, to: number, dates: readonly DateMention[]): Token[] {
  const tokens: Token[] = [];
  const inside = dates.filter(({ start, end }) => start >= from && end <= to);
  let at = from;
  for (const date of inside) {
    if (date.start < at) continue;
    tokens.push(...plain(text, at, date.start));
    tokens.push({ text: date.text, lower: date.text.toLowerCase(), start: date.start, end: date.end, date });
    at = date.end;
  }
  tokens.push(...plain(text, at, to));
  return tokens;
}

const plain = (text: string, from: number, to: number): Token[] =>
  [...text.slice(from, to).matchAll(TOKEN)].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    start: from + index,
    end: from + index + word.length,
    date: null,
  }));

export const isWord = (token: Token | undefined): token is Token =>
  token !== undefined && !token.date && /^[\p{L}\p{N}]/u.test(token.text);
export const isCapital = (token: Token | undefined): boolean => isWord(token) && /^\p{Lu}/u.test(token.text);

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
export const DETERMINERS = set('the a an this that these those its his her their our my your');
export const PREPOSITIONS = set(
  'of at in on near outside inside off to for from with by against into onto over under after before during since until between among as about through across around along beside behind beyond within without upon towards toward amid despite following per via',
);
export const PRONOUNS = set('he she it they we i you many well soon if');
/** Words that open another clause, or part two. */
export const BOUNDARIES = set(
  'that who whom whose which what when where while because although though if unless whether and but or nor so than then until before after since once as',
);
export const AUXILIARIES = set(
  'was were had has have been is are be being got would will could should may might must shall to not never hardly did do does can cannot’t n’t',
);
/** Auxiliaries that make what follows no report of what happened. */
export const UNREAL = set(
  'would will could should may might must shall to not never hardly be being is are can cannot do does did if unless',
);
/** Words that tell two of a kind apart. */
export const MARKS = set(
  `first second third fourth fifth sixth seventh eighth ninth tenth inaugural maiden another other earlier previous later latest new newer last again next
  former original originally initially initial final finally subsequent further separate similar also re-elected twice too
  partial partially partly temporary temporarily briefly main repeat return fresh annual anniversary edition rematch replay replayed runoff run-off aftershock eventually
  upper lower north south east west northern southern eastern western junior senior jr sr many several more most`,
);
/** Words by which a date is told as planned, changed, disputed or unsure: nothing is read there. */
export const DOUBTS =
  /\b(?:postponed|rescheduled|moved|instead|due|planned|scheduled|expected|not|never|n[’']t|falsely|wrongly|mistakenly|disputed?|some (?:sources|accounts)|other accounts|reportedly|allegedly|supposed(?:ly)?|claims?|claimed|believed|thought|perhaps|probably|possibly|maybe|circa|about|around|roughly|either|whether|if|would|will|could|should|might|anniversary|according to legend|legend|reopened|re-opened|rebuilt|refounded|relaunched|re-elected)\b/iu;
