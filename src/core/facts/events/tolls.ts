import type { Range } from '../../text/range.ts';
import type { Toll, TollMeasure } from '../facts.ts';

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBER = new RegExp(
  `(?<![\\d.,:$€£/-]|[\\p{L}\\d]-)(?:\\d{1,3}(?:,\\d{3})+|\\d{1,7}|${SMALL.join('|')})(?![\\p{L}\\d:/%]|-\\d|[.,]\\d| ?(?:per cent|percent|million|billion)|-\\p{L})`,
  'giu',
);

const BOUND_BEFORE =
  /\b(at least|more than|over|no fewer than|no less than|upwards of|up to|as many as|at most|fewer than|less than|about|around|nearly|almost|some|roughly|an estimated)\s+$/i;
const BOUNDS: Readonly<Record<string, Toll['bound']>> = {
  'at least': 'at-least',
  'more than': 'at-least',
  over: 'at-least',
  'no fewer than': 'at-least',
  'no less than': 'at-least',
  'upwards of': 'at-least',
  'up to': 'at-most',
  'as many as': 'at-most',
  'at most': 'at-most',
  'fewer than': 'at-most',
  'less than': 'at-most',
};

const STATES: Readonly<Record<string, TollMeasure>> = {
  killed: 'killed',
  dead: 'killed',
  died: 'killed',
  perished: 'killed',
  drowned: 'killed',
  deaths: 'killed',
  fatalities: 'killed',
  killing: 'killed',
  kills: 'killed',
  injured: 'injured',
  wounded: 'injured',
  hurt: 'injured',
  injuries: 'injured',
  injuring: 'injured',
  wounding: 'injured',
  hurting: 'injured',
  missing: 'missing',
  arrested: 'arrested',
  detained: 'arrested',
  arrests: 'arrested',
  arresting: 'arrested',
  detaining: 'arrested',
  displaced: 'displaced',
  displacing: 'displaced',
  evacuated: 'displaced',
  evacuating: 'displaced',
  rescued: 'rescued',
  rescuing: 'rescued',
  freed: 'freed',
  released: 'freed',
  freeing: 'freed',
  releasing: 'freed',
  exchange: 'exchanged',
  exchanged: 'exchanged',
  exchanging: 'exchanged',
  swap: 'exchanged',
  swapped: 'exchanged',
  swapping: 'exchanged',
};
const BEFORE_STATES =
  'killed|killing|kills|injured|injuring|wounded|wounding|hurt|hurting|arrested|arresting|detained|detaining|displaced|displacing|evacuated|evacuating|rescued|rescuing|freed|freeing|released|releasing|exchange|exchanged|exchanging|swap|swapped|swapping';
const AFTER_STATES =
  'killed|dead|died|perished|drowned|injured|wounded|hurt|missing|arrested|detained|displaced|evacuated|rescued|freed|released|exchanged|swapped';

/** Who is counted, when anyone is named: words that no verb or break stands among. */
const WHOM = "((?: (?!and |or |were |was |in |on |at |to |who )[\\p{L}’'-]+){0,4}?)";
const AFTER = new RegExp(
  `^${WHOM}(?:,? (?:were|was|are|is|have been|has been|had been|had|have|left|reported|feared|confirmed|also|been|being)){0,3} (${AFTER_STATES})\\b`,
  'iu',
);
const COUNTED = /^(?: confirmed| reported| civilian| more)? (deaths|fatalities|injuries|arrests)\b/i;
const BEFORE = new RegExp(`\\b(${BEFORE_STATES})\\s+$`, 'i');
const LIVES = /\b(?:claim(?:ed|ing)?|took|taking|cost(?:ing)?) (?:the lives of|the life of)\s+$/i;
const DEATH_TOLL = /\bdeath toll\b[^.;,]{0,30}? (?:of|to|at|is|was|reached|hit|stands at|stood at)\s+$/i;
const RETURN =
  /\b(?:return(?:ed|ing)?(?: of)?|hand(?:ed|ing)? (?:over|back)|transfer(?:red|ring)?(?: back)?|repatriat(?:e|ed|ing|ion of))\s+$/i;
const NOUNS_AFTER = /^((?: (?!and |or |were |was |in |on |at |to |who |each )[\p{L}’'-]+){0,3})/u;
const PLACE_AFTER = /^[^.;,]{0,40}?\bin (?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})/u;

/** How far around a number its telling is looked for, in UTF-16 code units. */
const AROUND = 90;

/** The numbers of people killed, injured, exchanged and the like that a sentence tells. */
export function tollsIn(article: string, sentence: Range): Toll[] {
  const text = article.slice(sentence.start, sentence.end).replaceAll('\n', ' ');
  if (!MAY_TELL.test(text)) return [];
  const tolls: Toll[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const toll = tollAt(text, match.index, match[0]);
    if (toll)
      tolls.push({
        ...toll,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        text: match[0],
      });
  }
  return tolls;
}

const MAY_TELL =
  /kill|injur|wound|dead|died|death|fatal|hurt|arrest|detain|missing|displac|evacuat|rescu|freed|freeing|releas|exchang|swap|lives|perish|drown/i;

function tollAt(text: string, at: number, number: string): Omit<Toll, keyof Range | 'text'> | null {
  const after = text.slice(at + number.length, at + number.length + AROUND);
  const before = text.slice(Math.max(0, at - AROUND), at);
  const bound = BOUND_BEFORE.exec(before);
  const lead = bound ? before.slice(0, bound.index) : before;
  const found = measureOf(lead, after);
  if (!found) return null;
  const small = SMALL.indexOf(number.toLowerCase());
  return {
    measure: found.measure,
    count: small >= 0 ? small + 1 : Number(number.replaceAll(',', '')),
    bound: bound ? (BOUNDS[bound[1]!.toLowerCase()] ?? 'about') : 'exact',
    whom: found.whom.trim().toLowerCase(),
    place: PLACE_AFTER.exec(after)?.[1] ?? null,
  };
}

function measureOf(before: string, after: string): { measure: TollMeasure; whom: string } | null {
  const state = BEFORE.exec(`${before.trimEnd()} `)?.[1];
  const whom = NOUNS_AFTER.exec(after)?.[1] ?? '';
  if (
    /^(?:-| )(?:years?|days?|weeks?|months?|hours?|minutes?|times?|others? )/.test(after) &&
    !/^ others?/.test(after)
  )
    return null;
  if (RETURN.test(`${before.trimEnd()} `)) {
    if (/\b(?:bodies|remains)\b/.test(whom)) return { measure: 'bodies', whom };
    return /\b(?:prisoners|captives|hostages)\b/.test(whom) ? { measure: 'exchanged', whom } : null;
  }
  const counted = COUNTED.exec(after)?.[1];
  if (counted) return { measure: STATES[counted.toLowerCase()]!, whom: '' };
  if (state)
    return { measure: /\b(?:bodies|remains)\b/.test(whom) ? 'bodies' : STATES[state.toLowerCase()]!, whom };
  if (LIVES.test(`${before.trimEnd()} `) || DEATH_TOLL.test(`${before.trimEnd()} `))
    return { measure: 'killed', whom };
  const told = AFTER.exec(after);
  return told ? { measure: STATES[told[2]!.toLowerCase()]!, whom: told[1]! } : null;
}
