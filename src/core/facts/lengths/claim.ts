import { type Phrase, phraseOf } from '../datings/phrase.ts';
import type { Length } from './amounts.ts';
import type { Entity } from './entities.ts';
import { entityOf } from './pronouns.ts';
import type { Sentence, Story } from './story.ts';
import { phraseAt, pronounAt, subjectAt } from './subjects.ts';
import { COMING } from './claim-ends.ts';

/** What a length claims of somebody or something. */
export interface Claim {
  readonly of: Entity;
  /** Whether it counts from their first day; else from that of a state of theirs, which lies no earlier. */
  readonly isAge: boolean;
  /** Whether it says so of the article's day. */
  readonly isPerfect: boolean;
  /** Whether it tells what went before something else: "after twenty years". */
  readonly isAfter: boolean;
  /** The words of its clause, marks and all. */
  readonly clause: string;
}

const NOT_SO =
  /\b(?:will|would(?! (?:now )?have been)|shall|must|may|might|could|should|can|to be|expected|due|planned|if|until|sentenced|jailed for|licen[cs]e for|lease|contract|term of|deal|valid|runs? for|not)\b/iu;

const FOR = /\bfor\s+(?:the\s+(?:past|last)\s+)?$/iu;
/** A term that somebody set: "elected in 2021 for five years", "is listed for four weeks". */
const TERM =
  /\b(?:elected|appointed|chosen|named|hired|employed|sentenced|jailed|imprisoned|listed|booked|signed|leased|lent|let|banned|barred|suspended|licensed|insured|valid|scheduled|extended|renewed|guaranteed|funded|adjourned|remanded|set|fixed|good|binding|runs|lasts)\b[^,;:]*\bfor\s+(?:the\s+(?:past|last)\s+)?$|\b(?:is|are|was|were)\s+(?:\p{Ll}+ed|shut|closed)\s+(?:[^,;:]{0,40}\s)?for\s+$/iu;
const ENDED = /\b(?:finished|completed|ended|settled|concluded|over)\b[^;:]*$/iu;
/** What has gone on: "has been open for", but not "pays for". */
const PERFECT = /\b(?:has|have|had)\b|[’'](?:s|ve|d)\s/u;
const LASTED =
  /\b(?:lasted|spent|served|stood|waited|survived|endured|run|ran|enjoyed|dragged\s+on|gone\s+on|held|raged|continued|slept|lain|lived|worked|ruled|reigned|led|kept)\s+(?:for\s+)?(?:now\s+)?$/iu;
const AFTER = /\bafter\s+$/iu;
const DURING = /\b(?:in|during|over|throughout)\s+(?:its|his|her|their)\s+$/iu;
const IN_ORDINAL =
  /\b(?:in|into|on|enter\p{L}*|beg[aiu]n\p{L}*|start\p{L}*|reach\p{L}*|mark\p{L}*|celebrat\p{L}*|is|now)\s+(?:its|his|her|their)\s+$/iu;
/** "It is now in the eighth week of the strike", "Today is the 300th day of". */
export const OF_ORDINAL =
  /\b(?:now|still|already|is|are|marks|today|enter\p{L}*)\s+(?:in\s+|into\s+)?the\s+$/iu;
const MARKS_FEAST = /\b(?:mark|celebrat|reach|observ)\p{L}*\s+(?:its|his|her|their|a|the)\s+$/iu;
const MARKS_YEARS = /\b(?:mark|celebrat)\p{L}*\s+$/iu;

/** What a length of a sentence claims, and of whom; null where it claims nothing of a subject that can be told. */
export function claimOf(story: Story, sentence: Sentence, skeleton: string, length: Length): Claim | null {
  const left = skeleton.slice(0, length.start).replace(/^.*[;:]\s/s, '');
  const right = skeleton.slice(length.end).replace(/[;:]\s.*$/s, '');
  const clause = left + skeleton.slice(length.start, length.end) + right;
  const near = left.slice(-60);
  const isComing = /\bwill\s+(?:be|turn|mark|celebrate)\b/u.test(near) && COMING.test(right);
  if (
    (NOT_SO.test(near) && !isComing) ||
    NOT_SO.test(right.slice(0, 25)) ||
    /^\s+(?:before|after|later|earlier|ago)\b/.test(right)
  )
    return null;
  const isAge = isAgeClaim(length, left, right);
  if (!isAge && !isState(length, left, right)) return null;
  const at = sentence.tokens.findIndex(({ end }) => end > sentence.at.start + length.start);
  const last = sentence.tokens.findIndex(({ end }) => end >= sentence.at.start + length.end);
  const phrase =
    attributeOf(sentence, length) ?? ownerOf(sentence, length, left, at) ?? subjectAt(sentence.tokens, last);
  const of = phrase && entityOf(story, sentence, phrase);
  if (!of || (length.as === 'age' && (of.isPerson || isCount(length, sentence.text)))) return null;
  const isPerfect =
    /(?:\b(?:has|have|is|are|now|makes?|turns)|[’'](?:s|ve))\b(?!.*\b(?:had|was|were)\b)/iu.test(
      near + sentence.text.slice(length.start, length.end),
    ) || /^\s*(?:this|now|today)\b/u.test(right);
  return { of, isAge, isPerfect, isAfter: AFTER.test(left), clause };
}

/** "It was 40 in places": a number told of a thing is its age only where a word shows it. */
const isCount = ({ start, end }: Length, text: string): boolean =>
  /^(?:was|is)\s+[\p{L}\d-]+$/iu.test(text.slice(start, end)) &&
  !/^\s+(?:when|this|years)\b/.test(text.slice(end));

function isAgeClaim({ as }: Length, left: string, right: string): boolean {
  switch (as) {
    case 'age':
      return !/^\s*-/.test(right) && !/[,(]\s*$/.test(left);
    case 'ordinal':
      return (
        IN_ORDINAL.test(left) || (OF_ORDINAL.test(left) && /^\s+of\s+(?:the|this|its|their)\s/.test(right))
      );
    case 'anniversary':
      return MARKS_FEAST.test(left) && !/^\s+of\b/.test(right);
    case 'length':
      return MARKS_YEARS.test(left) && /^\s+(?:in|of)\s+(?:business|existence|trading)\b/.test(right);
  }
}

const isState = ({ as }: Length, left: string, right: string): boolean =>
  as === 'length' &&
  ((FOR.test(left) && PERFECT.test(left) && !TERM.test(left)) ||
    (AFTER.test(left) && /^\s*(?:of\b|[,;.]|$)/.test(right) && ENDED.test(left)) ||
    LASTED.test(left) ||
    (AFTER.test(left) && /^\s+(?:of\s+marriage|as|at|on|in|with|there)\b/.test(right)) ||
    (MARKS_YEARS.test(left) && /^\s+of\s+marriage\b/.test(right)) ||
    (DURING.test(left) && /^\s+(?:of|on|in|at|as|there|here|with|underground|behind)\b/.test(right)));

/** Whose years are counted: "in her 26 years there", "the eighth week of the strike". */
function ownerOf({ tokens }: Sentence, { as }: Length, left: string, at: number): Phrase | null {
  if (as === 'length' && DURING.test(left)) return pronounAt(tokens, at - 1);
  if (!OF_ORDINAL.test(left)) return null;
  const of = tokens.findIndex(({ lower }, i) => i > at && lower === 'of');
  return of < 0 || of > at + 3 ? null : phraseAt(tokens, tokens[of + 1]?.start ?? 0);
}

/** The noun that an age stands before: "the 12-year-old bridge". */
function attributeOf({ tokens, at, text }: Sentence, length: Length): Phrase | null {
  if (length.as !== 'age' || !/-old$/i.test(text.slice(length.start, length.end))) return null;
  const from = tokens.findIndex(({ start }) => start >= at.start + length.end);
  return from < 0 ? null : phraseOf(tokens.slice(from, from + 2));
}
