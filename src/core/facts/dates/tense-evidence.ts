import type { Direction } from '../facts.ts';
import { classesAt, isOtherWord, textAt, wordAt } from './context.ts';
import type { Source } from './lexer.ts';
import { DETERMINER, MONTH, PREPOSITION, STOP, WD } from './lexicon.ts';
import { AHEAD, AUXILIARIES, NEEDS_LINK, NEEDS_SUBJECT, NO_PAST, PAST } from './tense-words.ts';

/** "due to", "expected on", "expected Friday". */
const isLinked = (source: Source, at: number): boolean =>
  (textAt(source, at) !== 'forecast' || isBe(source, at - 1)) && linksTo(source, at);

const linksTo = (source: Source, at: number): boolean =>
  /^(?:to|for|on|in|at|by|later|early|late|next|this|today|tomorrow|tonight)$/.test(wordAt(source, at + 1)) ||
  (classesAt(source, at + 1) & (WD | MONTH)) !== 0;

/** Whether a plural or "who" stands before, whose verb it is. */
const hasSubject = (source: Source, at: number): boolean =>
  /^(?:they|we|who|\p{L}*[^\Ws]s)$/iu.test(textAt(source, at - 1)) &&
  !(classesAt(source, at - 1) & (DETERMINER | PREPOSITION));

export const shown = (source: Source, from: number, to: number, way: Direction['to']): Direction => ({
  to: way,
  start: source.tokens[from]!.start,
  end: source.tokens[to]!.end,
});

/** What the word at a place shows, with the auxiliaries before it. */
export function evidenceAt(source: Source, at: number): Direction | null {
  const token = source.tokens[at]!;
  if (token.end - token.start < 2) return null;
  const word = textAt(source, at).toLowerCase();
  // "is to meet", "were to meet".
  if (word === 'to')
    return isBe(source, at - 1) && isOtherWord(source, at + 1)
      ? shown(source, at - 1, at + 1, 'future')
      : null;
  if (AUXILIARIES.has(word)) {
    // "May" begins a month's name or a wish.
    if (word === 'may' && token.capital) return null;
    return shown(source, at, at, textAt(source, at + 1) === 'have' ? 'past' : 'future');
  }
  // "the Planning Committee": a name's word.
  if (token.capital && at > 0 && !(classesAt(source, at - 1) & STOP)) return null;
  if (
    AHEAD.has(word) &&
    (!NEEDS_LINK.has(word) || isLinked(source, at)) &&
    (!NEEDS_SUBJECT.has(word) || hasSubject(source, at)) &&
    !(word === 'ahead' && wordAt(source, at + 1) !== 'of')
  )
    return shown(source, at, at, 'future');
  // "won’t".
  if (word === 'won' && /^['’]$/.test(wordAt(source, at + 1)) && textAt(source, at + 2) === 't')
    return shown(source, at, at + 2, 'future');
  const isPast = PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !NO_PAST.has(word));
  // "to cut rates in June".
  if (!isPast || wordAt(source, at - 1) === 'to') return null;
  const governed = underAuxiliary(source, at);
  return governed === 'none' ? null : (governed ?? shown(source, at, at, 'past'));
}

const isBe = (source: Source, at: number): boolean => /^(?:is|are|was|were)$/.test(textAt(source, at));

/** Whether "when", "until" or the like opens the clause of a verb, with its subject between them. */
function opensCondition(source: Source, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 5); at--)
    if (/^(?:when|until|till|once|before|if|unless)$/.test(textAt(source, at).toLowerCase())) return true;
  return false;
}

/** "will be held", "is to be signed": the auxiliary before a participle decides; "can be used" shows nothing. */
function underAuxiliary(source: Source, at: number): Direction | 'none' | null {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    if (classesAt(source, back) & STOP) return null;
    const word = textAt(source, back).toLowerCase();
    if (word === 'be' || word === 'being') {
      for (let first = back - 1; first >= Math.max(0, back - 3); first--) {
        const auxiliary = textAt(source, first).toLowerCase();
        if (AUXILIARIES.has(auxiliary) || auxiliary === 'to') return shown(source, first, at, 'future');
      }
      return 'none';
    }
    // "the feast is kept on April 14": every year, or to come.
    if (back === at - 1 && /^(?:is|are)$/.test(word) && !opensCondition(source, back)) return 'none';
    // "when he’s sentenced", "until it is signed": what is still to come.
    if (/^(?:s|re|is|are)$/.test(word) && opensCondition(source, back))
      return shown(source, back, at, 'future');
    if (/^(?:was|were|has|have|had|been|who|which|that|and|,)$/.test(word)) return null;
  }
  return null;
}
