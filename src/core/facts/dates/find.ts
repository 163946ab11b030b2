import { Memo } from '../../text/memo.ts';
import type { Range } from '../../text/range.ts';
import type { Count, Direction, TimexMod } from '../facts.ts';
import { composed } from './compose.ts';
import { classesAt, isPartOfLonger, wordAt } from './context.ts';
import { match } from './grammar.ts';
import { type Source, tokensOf } from './lexer.ts';
import { PREPOSITION } from './lexicon.ts';
import type { Draft, Meaning } from './meaning.ts';
import { modified } from './modifiers.ts';
import { withNumbers } from './numbers.ts';
import { quotationsOf } from './quotations.ts';
import { withRanges } from './ranges.ts';
import { RuleIndex } from './rule-index.ts';
import { ALL_RULES } from './rules/all.ts';
import { directionAt } from './tense.ts';

/** An expression of time as a paragraph tells it, counted from the paragraph's start, before it is resolved. */
export interface Reading extends Range {
  readonly meaning: Meaning;
  readonly mod: TimexMod | null;
  readonly count: Count | null;
  readonly direction: Direction | null;
  /** Whether a verb of now or of what is to come tells it, so that it lies near the day of saying: "is due in April". */
  readonly ahead: boolean;
  /** The place in the paragraph's readings of the range's other end; -1 where it is in no range. */
  readonly other: number;
  readonly role: 'begin' | 'end' | null;
  /** The preposition right before it; empty where none stands there. */
  readonly preposition: string;
  /** Whether it stands in a quotation. */
  readonly quoted: boolean;
  /** The place of the reading that tells when its quotation was said; -1 where none does. */
  readonly saidAt: number;
}

const RULES = new RuleIndex(ALL_RULES);

/** How many paragraphs' readings are kept: some dozens of long articles. */
const KEPT = 4096;

const kept = new Memo<readonly Reading[]>(KEPT, find);

/** The expressions of time in one paragraph, in text order. They rest on its words alone and are kept by them. */
export const readingsIn = (paragraph: string): readonly Reading[] => kept.get(paragraph);

function find(text: string): Reading[] {
  return readingsOf({ text, tokens: withNumbers(tokensOf(text)) });
}

/** Verbs of now and of what is to come; "would" is of what was to come then. */
const AHEAD = /^(?:will|shall|is|are|has|have|faces|won)\b/i;

/** The expressions of time in a text that was read into tokens. Each token is looked at a bounded number of times. */
export function readingsOf(source: Source): Reading[] {
  const drafts = withRanges(source, composed(source, draftsIn(source)));
  const quotations = quotationsOf(source, drafts);
  return drafts.map((draft) => {
    const quotation = quotations.at(draft.from);
    const { from, to, mod, count, meaning } = modified(source, draft);
    const direction = meaning.kind === 'moment' ? directionAt(source, draft.from, draft.to) : null;
    return {
      start: source.tokens[from]!.start,
      end: source.tokens[to - 1]!.end,
      meaning,
      mod: mod ?? null,
      count: count ?? null,
      direction,
      ahead: direction?.to === 'future' && AHEAD.test(source.text.slice(direction.start, direction.end)),
      other: draft.other ?? -1,
      role: draft.range ?? null,
      preposition: classesAt(source, from - 1) & PREPOSITION ? wordAt(source, from - 1) : '',
      quoted: quotation >= 0,
      saidAt: quotations.saidAt(quotation),
    };
  });
}

/** The longest expression at each token, by the first rule that takes it. */
function draftsIn(source: Source): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < source.tokens.length;) {
    const found = longestAt(source, at);
    if (found) {
      drafts.push(...found);
      at = found.at(-1)!.to;
    } else at++;
  }
  return drafts;
}

function longestAt(source: Source, at: number): readonly Draft[] | null {
  const token = source.tokens[at]!;
  if (!token.classes && !token.lexeme.word) return null;
  let best: readonly Draft[] | null = null;
  let end = at;
  for (const rule of RULES.at(token, source.tokens[at + 1])) {
    const taken = match(rule, source, at);
    if (!taken || taken.to <= end) continue;
    const read = rule.read(taken);
    if (!read) continue;
    const drafts = 'from' in read ? [read] : read;
    const { to } = drafts.at(-1)!;
    if (to <= end || isPartOfLonger(source, drafts[0]!.from, to)) continue;
    best = drafts;
    end = to;
  }
  return best;
}
