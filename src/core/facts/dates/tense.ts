import type { Direction } from '../facts.ts';
import { classesAt, textAt, wordAt } from './context.ts';
import type { Source } from './lexer.ts';
import { DETERMINER, PREPOSITION, STOP, WD } from './lexicon.ts';
import { evidenceAt, shown } from './tense-evidence.ts';
import { AFTER_EVENT, AUXILIARIES, OPENS } from './tense-words.ts';

/** How far the words that show a tense are looked for, in tokens. */
const FARTHEST = 24;

/**
 * Whether the words around an expression speak of the past or of what is to come, and which words show it. The verb
 * before it counts most ("met on Monday"); where the expression opens its clause, the verb after it ("On Monday
 * ministers will meet"). Null where no word shows it.
 */
export function directionAt(source: Source, from: number, to: number): Direction | null {
  let before = from - 1;
  const link = wordAt(source, before);
  const leading = textAt(source, before - 1).toLowerCase();
  if (link === 'of' && (leading === 'ahead' || leading === 'eve'))
    return shown(source, before - 1, before, 'future');
  // "they have until Friday".
  if (/^(?:until|till)$/.test(link) && /^(?:has|have)$/.test(leading))
    return shown(source, before - 1, before, 'future');
  // "that the quarter": "that" opens a clause, where it isn't the expression's own.
  while (
    before >= 0 &&
    classesAt(source, before) & (PREPOSITION | DETERMINER) &&
    from - before < 4 &&
    (before === from - 1 || wordAt(source, before) !== 'that')
  )
    before--;
  const opener = wordAt(source, before) || textAt(source, before).toLowerCase();
  const opens =
    before < 0 ||
    (classesAt(source, before) & STOP) !== 0 ||
    /^(?:,|:|-|–|—|"|“|\(|and|but|then|that|when|while|as)$/.test(opener);
  // "Sunday: wintry showers": an outlook.
  if (opens && wordAt(source, to) === ':' && classesAt(source, to - 1) & WD)
    return after(source, to) ?? shown(source, to, to, 'future');
  if (opens) return after(source, to) ?? preceding(source, before);
  return preceding(source, from - 1) ?? after(source, to);
}

/** Whether a place ends a sentence: a period after a title or an initial doesn't. */
function endsSentence(source: Source, at: number): boolean {
  if (!(classesAt(source, at) & STOP)) return false;
  const next = source.tokens[at + 1];
  if (!next || !next.spaced) return !next;
  return next.capital || /^["“‘(]$/.test(next.lexeme.word)
    ? !/^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Prof|St|No|Rev|Maj|Adm|vs)$/u.test(
        textAt(source, at - 1),
      )
    : false;
}

function preceding(source: Source, from: number): Direction | null {
  for (let at = from; at >= 0 && from - at < FARTHEST && !endsSentence(source, at); at--) {
    const found = evidenceAt(source, at) ?? placedAt(source, at, from);
    if (found) return found;
    if (from - at > 0 && AFTER_EVENT.has(textAt(source, at).toLowerCase()))
      return shown(source, at, at, 'past');
  }
  return null;
}

/** How many words may stand between "is" and the time at which it is. */
const PLACE = 5;

/** "The next meeting is in Orlo on Wednesday", "they are at home again on Saturday": what is, on a day, is to come. */
function placedAt(source: Source, at: number, from: number): Direction | null {
  if (!/^(?:is|are)$/.test(textAt(source, at)) || from - at > PLACE) return null;
  if (at < from && !/^(?:in|at|on|from|here|there|next|back|home)$/.test(textAt(source, at + 1))) return null;
  for (let between = at + 1; between <= from; between++)
    if (/(?:ed|ing)$/.test(textAt(source, between))) return null;
  return shown(source, at, at, 'future');
}

export function after(source: Source, to: number): Direction | null {
  for (let at = to; at < source.tokens.length && at - to < FARTHEST && !endsSentence(source, at); at++) {
    const found = evidenceAt(source, at);
    // "From April every battery sold must carry a mark": "sold" belongs to its noun.
    if (found && (found.to !== 'past' || !AUXILIARIES.has(textAt(source, at + 1)))) return found;
    if (at > to + 1 && OPENS.has(textAt(source, at).toLowerCase())) return null;
  }
  return null;
}
