import type { Direction } from '../facts.ts';
import { classesAt, isOtherWord, textAt, wordAt } from './context.ts';
import type { Source } from './lexer.ts';
import { DETERMINER, MONTH, PREPOSITION, STOP, WD } from './lexicon.ts';

/** How far the words that show a tense are looked for, in tokens. */
const FARTHEST = 24;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const AUXILIARIES = list('will shall ll would could may might should must');
/** After "following the strikes on Kyiv" what is told has happened, whatever the main verb says. */
const AFTER_EVENT = list('following after amid despite since');
/** "are set to", "scheduled for": what lies ahead. */
const AHEAD = list(
  'set due scheduled slated expected poised planned plans plan planning going hopes hope hoping aims aim aiming intends intend wants want ready likely supposed prepared preparing vowed promised pledged agreed bound designed threatened deadline upcoming forthcoming ahead begins starts opens resumes meets ends expires continues takes arrives returns faces runs kicks plays hosts votes convenes travels closes reopens departs airs premieres concludes lapses gathers stages tours begin start open resume expire convene meet vote gather play visit travel face return hold go come leave fly head forecast payable falls starting beginning ending brings lasts remains stays publishes unveils decides hears awaits expects expecting',
);
/** Of those above, the ones that show what lies ahead only before "to", "for" or "on". */
const NEEDS_LINK = list(
  'set due planned agreed ready bound designed prepared vowed promised pledged threatened expected scheduled slated supposed likely plan plans hope going open start begin forecast falls',
);
const PAST = list(
  'was were had did went came said told met began became broke brought built bought caught chose cut died drew drove fell felt fled flew fought found gave got grew heard held hit hurt kept knew laid launched led left lost made paid put quit ran read rose sat saw sent set shook shot shut sold sought spent split spoke spread stood stole struck sank sang swore swept swam took taught thought threw took understood urged voted warned withdrew won wore wrote beat bid blew bled burst clung crept cast dealt dug drank ate forbade forgot froze hid hung knelt lay lent lit meant overcame overthrew proved rode rang sewed shone slid slept slew smelt sped spun sprang stuck stung strode strove swung tore trod woke wound wept wrung been seen done gone taken given known shown born slain stolen driven written spoken broken chosen fallen flown frozen hidden ridden risen shaken sworn thrown torn worn woken',
);
const NO_PAST = list(
  'need feed speed indeed seed hundred red bed united exceed proceed succeed breed freed greed sacred wed shed unprecedented alleged proposed limited',
);

/** Verbs that are nouns as well: "leaders meet on Friday", not "a visit on Friday". */
const NEEDS_SUBJECT = list('meet vote gather play visit travel face return hold go come leave fly head');

/** "due to", "expected on", "expected Friday". */
const isLinked = (source: Source, at: number): boolean =>
  (textAt(source, at) !== 'forecast' || isBe(source, at - 1)) && linksTo(source, at);

const linksTo = (source: Source, at: number): boolean =>
  /^(?:to|for|on|in|at|by|later|early|late|next|this|today|tomorrow|tonight)$/.test(wordAt(source, at + 1)) ||
  (classesAt(source, at + 1) & (WD | MONTH)) !== 0;

/** Whether a plural or "who" stands before, whose verb it is. */
const hasSubject = (source: Source, at: number): boolean =>
  /^(?:they|we|who|\p{L}*[^\Ws]s)$/u.test(textAt(source, at - 1)) &&
  !(classesAt(source, at - 1) & (DETERMINER | PREPOSITION));

/** Verbs that open a clause anew. */
const OPENS = list(
  'and but while as because although though when whereas which who that after before if since',
);

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

const shown = (source: Source, from: number, to: number, way: Direction['to']): Direction => ({
  to: way,
  start: source.tokens[from]!.start,
  end: source.tokens[to]!.end,
});

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

function after(source: Source, to: number): Direction | null {
  for (let at = to; at < source.tokens.length && at - to < FARTHEST && !endsSentence(source, at); at++) {
    const found = evidenceAt(source, at);
    // "From April every battery sold must carry a mark": "sold" belongs to its noun.
    if (found && (found.to !== 'past' || !AUXILIARIES.has(textAt(source, at + 1)))) return found;
    if (at > to + 1 && OPENS.has(textAt(source, at).toLowerCase())) return null;
  }
  return null;
}

/** What the word at a place shows, with the auxiliaries before it. */
function evidenceAt(source: Source, at: number): Direction | null {
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
