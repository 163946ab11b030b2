import { FOREIGN_MONTH, MONTH, PREPOSITION, STOP, UNKNOWN, WD } from './lexicon.ts';
import type { Source } from './lexer.ts';

/** Asking what stands around an expression, to tell it from its look-alikes. Each looks at a token or two. */

/** The known word or mark at a place, in lower case; empty for unknown words and beyond the text. */
export const wordAt = ({ tokens }: Source, at: number): string => tokens[at]?.lexeme.word ?? '';

/** The text of a token; empty beyond the text. */
export const textAt = ({ text, tokens }: Source, at: number): string => {
  const token = tokens[at];
  return token ? text.slice(token.start, token.end) : '';
};

/** The classes of a token; none beyond the text. */
export const classesAt = ({ tokens }: Source, at: number): number => tokens[at]?.classes ?? 0;

/** Whether a place begins a sentence: the text's start, or after a period, a quotation mark or a bracket. */
export const beginsSentence = (source: Source, at: number): boolean =>
  at === 0 || (classesAt(source, at - 1) & STOP) !== 0 || /^["“”‘([:—–]$/.test(wordAt(source, at - 1));

/** Whether a place holds an unknown word with a capital, as a name is. */
export function isName({ tokens }: Source, at: number): boolean {
  const token = tokens[at];
  if (!token?.capital) return false;
  return token.lexeme === UNKNOWN ? Number.isNaN(token.value) : token.classes === FOREIGN_MONTH;
}

/** Whether a place holds an unknown word in lower case. */
export function isOtherWord({ tokens }: Source, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.lexeme === UNKNOWN && !token.capital && Number.isNaN(token.value);
}

/** Measures, and people where they are counted. */
const MEASURES =
  /^(?:people|men|women|(?:school)?children|police|dead|troops|soldiers|km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|m|ft|foot|feet|kg|tons?|tonnes?|pounds?|dollars?|euros?|square|degrees?|percent|per|cent|hp|rpm|mph|staff|crew|personnel|votes?)$/;

/** Whether the word at a place is a measure, or people: "1500 metres", "2000 soldiers". */
export const isMeasured = (source: Source, at: number): boolean =>
  isOtherOrKnownWord(source, at) && MEASURES.test(textAt(source, at));

const isOtherOrKnownWord = ({ tokens }: Source, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && token.spaced && !token.capital && Number.isNaN(token.value);
};

/** Words in -s that follow a date all the same: "was", "has", "as", and nouns that a date may stand before. */
const NO_PLURAL =
  /^(?:was|has|is|as|his|its|this|us|yes|thus|perhaps|always|across|less|unless|besides|afterwards|towards|plus|versus|vs|elections?|talks|attacks|olympics|protests|floods|riots|sanctions|results|hearings|sales|earnings|games|championships|finals|semi-finals|says)$/;

/** Whether the word at a place is what a number before it counts: "1990 votes", "2000 soldiers". */
export function isCounted(source: Source, at: number): boolean {
  if (isMeasured(source, at)) return true;
  if (!isOtherWord(source, at) || !source.tokens[at]!.spaced) return false;
  const word = textAt(source, at);
  return (
    /(?:children|men|women|folk|people)$/.test(word) ||
    (/[a-z]{2}s$/.test(word) && !/(?:ss|us|is)$/.test(word) && !NO_PLURAL.test(word))
  );
}

/** Whether letters, figures or marks are glued to an expression, so that it is part of something longer. */
export const isPartOfLonger = (source: Source, from: number, to: number): boolean =>
  isGluedBefore(source, from) || isGluedAfter(source, to);

const isNumber = ({ tokens }: Source, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && token.lexeme === UNKNOWN && !Number.isNaN(token.value);
};

function isGluedBefore(source: Source, from: number): boolean {
  const first = source.tokens[from]!;
  const before = source.tokens[from - 1];
  if (!before || first.spaced) return false;
  const mark = before.lexeme.word;
  if (!isNumber(source, from)) return /^[@#_&\\]$/.test(textAt(source, from - 1));
  if (before.lexeme === UNKNOWN || /^[$£€#%&*+~=.:/,]$/.test(mark)) return true;
  if (/^[-–]$/.test(mark)) return from > 1 && !before.spaced && !BEFORE_HYPHEN.test(wordAt(source, from - 2));
  // "in2022" and "June2" lack a space; "S23" is a name.
  return mark.length > 1 && (before.classes & (PREPOSITION | MONTH | WD)) === 0;
}

/** What may be joined to a date by a hyphen: "mid-2007", "post-2015", "pre-1990". */
const BEFORE_HYPHEN =
  /^(?:mid|early|late|pre|post|then|since|january|february|march|april|may|june|july|august|september|october|november|december)$/;

function isGluedAfter(source: Source, to: number): boolean {
  const after = source.tokens[to];
  if (!after || after.spaced) return false;
  const mark = after.lexeme.word;
  if (mark === '%') return true;
  if (/^[.,:/]$/.test(mark))
    return isNumber(source, to + 1) && !source.tokens[to + 1]!.spaced && isNumber(source, to - 1);
  return after.lexeme === UNKNOWN && /[\p{L}\d]/u.test(textAt(source, to));
}
