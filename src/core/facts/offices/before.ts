import { isPersonNoun } from '../people/lists.ts';
import { type Beside, isOpener, isOwner, lower, NOT_ONE, STOP } from './beside.ts';
import { holdBy, isCharge, isForemost, kindOf } from './heads.ts';

/** Titles between an office and the name: "the dean, the Very Rev Hugh Larter". */
const TITLES =
  /(?<![\p{L}’'-])(?:(?:the )?(?:(?:very|most|right|rt) )?(?:rev(?:erend|d)?|hon(?:ourable)?)\.? |(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|fr|father|canon|sister|brother|baroness|gen|general|col|colonel|capt|captain|maj|major|lt|lieutenant|sgt|sergeant|cmdr|commander|(?:chief )?inspector|adm|admiral|air commodore|brigadier)\.? )+$/iu;

/** What must follow a name that stands in apposition to an office: its second comma, or a verb of speech. */
const CLOSED = /^(?:['’]s)?(?:[,.;:!?)”"—–]|\s[–—-]\s|\s\(|\s(?:said|says|told|added)\b|$)/u;

/** What leads from an office to the name: nothing, a comma, "is". */
const LINK = /(?:,\s|\s(?:is|remains|has been)(?: still)?\s|\s)$/u;

const MOST_MODIFIERS = 6;
const MOST_WORDS = 9;

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly at: number;
}

/**
 * "Premier Angus Dell", "Acme's chairman, Ivo Prandl,", "The conductor is Greta Vahl".
 * @param left what of the sentence stands before the name, and `right` what after it
 * @param start where `left` begins in the article
 */
export function beforeName(left: string, right: string, start: number): Beside | null {
  const bare = left.replace(TITLES, '');
  const link = LINK.exec(bare)?.[0];
  if (!link) return null;
  const end = bare.length - link.length;
  // "As chair of the society, Rose Tarn cut the cake".
  if (link.startsWith(',') && !CLOSED.test(right) && !/\bas [^,]*$/i.test(bare.slice(0, end))) return null;
  const clause = bare.slice(0, end).search(/(?:[^.,;:!?—–()“”"\n]|(?<=\b\p{Lu})\.)*$/u);
  const words = [...bare.slice(clause, end).matchAll(/\S+/g)].map(({ 0: text, index }): Word => ({
    text,
    lower: lower(text),
    at: clause + index,
  }));
  const noun = nounIn(words);
  if (noun < 0) return null;
  const opened = openedAt(words, noun);
  const isAs = words[noun - 1]?.lower === 'as';
  if (opened === null || (opened < 0 && link.trim() && !isAs)) return null;
  const from = opened < 0 ? titleFrom(words, noun) : opened;
  const before = words[from - 1]?.lower ?? '';
  // "An aide to the mayor, Joe Tull".
  if (/^(?:of|to|for)$/.test(before) && isPersonNoun(words[from - 2]?.lower ?? '')) return null;
  return {
    start: start + words[from]!.at,
    end: start + end,
    isDefinite: opened >= 0,
    isCalling: opened >= 0 && !link.trim() && words[opened]!.lower === 'the',
    isElsewhere: /^(?:where|there)$/.test(before),
  };
}

/** The last noun of an office that nothing follows but what it is the office of; -1 where there is none. */
function nounIn(words: readonly Word[]): number {
  for (let i = words.length - 1; i >= Math.max(0, words.length - MOST_WORDS); i--) {
    const { text, lower } = words[i]!;
    const isNoun =
      !isOwner(text) &&
      (kindOf(lower) !== null || lower === 'officer' || isForemost(words[i - 1]?.lower ?? '', lower));
    if (isNoun)
      return i === words.length - 1 ||
        (i < words.length - 2 && /^(?:of|for|at)$/.test(words[i + 1]!.lower)) ||
        (i === words.length - 2 && words[i + 1]!.lower === 'general')
        ? i
        : -1;
    if (STOP.test(lower) && !/^(?:of|for|at|and|in)$/.test(lower)) return -1;
  }
  return -1;
}

/** Where a role begins that an article, "its" or an owner opens; -1 where nothing does, null where one of many is told. */
function openedAt(words: readonly Word[], noun: number): number | null {
  let opened = -1;
  for (let i = noun - 1; i >= Math.max(0, noun - MOST_MODIFIERS); i--) {
    const { text, lower } = words[i]!;
    if (isOpener(lower)) return i;
    if (NOT_ONE.test(lower)) return null;
    if (isOwner(text)) opened = i;
    else if (lower === 'and' && opened < 0 && isPersonNoun(words[i - 1]?.lower ?? '')) i--;
    else if (STOP.test(lower)) return opened;
    else if (opened >= 0) {
      if (!/^\p{Lu}/u.test(text)) continue;
      opened = i;
    }
  }
  return opened;
}

/** Where the words of a title begin: "Ottervale City head coach", "deputy Finance Minister". */
function titleFrom(words: readonly Word[], noun: number): number {
  let from = noun;
  while (from > 0 && isOfTitle(words[from - 1]!)) from--;
  return from;
}

const isOfTitle = ({ text, lower }: Word): boolean =>
  !STOP.test(lower) && (/^\p{Lu}/u.test(text) || isCharge(lower) || holdBy(lower) !== null);
