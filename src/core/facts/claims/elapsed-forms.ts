import { NUMBER_PATTERN, ORDINAL_PATTERN } from '../../text/time/numbers.ts';
import type { ElapsedWords } from './elapsed-words.ts';

/** The ways in which articles tell how long something has gone on, each a pattern over one sentence. */

const OVER = 'over|more than|at least|well over|just over|a little over|slightly over|upwards of';
const NEARLY = 'nearly|almost|close to|just under|not quite|just short of';
const BELOW = 'under|less than|fewer than';
const ABOUT = 'about|around|some|roughly|approximately|an estimated|up to|as many as';
const UNIT = '(?<unit>years?|months?|weeks?|days?|decades?|fortnights?|century|centuries)';
/** Rounding and number; "a" and "one" are 1, a half is added. "half a century" is a part of one. */
const AMOUNT = `(?:(?<over>${OVER})\\s+|(?<nearly>${NEARLY})\\s+|(?<below>${BELOW})\\s+|(?<about>${ABOUT})\\s+)?(?:(?<part>half|a quarter of|three quarters of)\\s+a(?=\\s+century)|(?<n>${NUMBER_PATTERN}|an?)(?<half>\\s+and a half|-and-a-half)?)(?:\\s+(?:full|long|whole|straight))?[\\s-]`;
const HAS = "(?:has|have|[’']s|[’']ve)\\s+(?:(?:now|already|also|so far|by now|\\p{Ll}+ly)\\s+)?";
const NOW = "(?:(?:is|are|[’']s)\\s+(?:now\\s+|already\\s+|still\\s+)?|now\\s+)";
/** What a state's holder is or has: an office. */
const OFFICE =
  '(?:(?:\\p{Ll}+\\s+)?(?:president|mayor|premier|chancellor|minister|governor|director|chair(?:man|woman)?|chief(?: executive)?|leader|head|captain|coach|manager|editor|principal|king|queen|bishop|judge))';
const IN_PLACE =
  '(?:in (?:the )?(?:job|post|office|power|charge|force|place|operation)|at the helm|running|going on|under way|underway|raging|waged|fought|open|closed|shut|on strike|in session)';
const GONE_ON = `${HAS}(?:lasted|gone on|dragged on|continued|run|raged|endured|persisted|held(?: firm)?|stood|burned|smouldered|been\\s+(?:${IN_PLACE}|${OFFICE}))(?:\\s+for)?\\s+`;
const GOING_ON =
  '(?:is|are|was|were)\\s+(?:now\\s+|still\\s+|already\\s+)?(?:going on|under way|running|raging)\\s+(?:after|for)\\s+';
const ORDINAL = `(?<o>${ORDINAL_PATTERN})\\s+(?:(?:full|straight|successive|consecutive)\\s+)?${UNIT}`;
const ENTERS =
  'enters?|entering|entered|begins?|beginning|began|starts?|starting|started|reache[sd]|(?:has|have)\\s+(?:now\\s+)?(?:entered|begun|reached)';

/** The forms of each kind, tried in order. */
export const FORMS: readonly { readonly of: ElapsedWords['of']; readonly pattern: RegExp }[] = (
  [
    ['length', `${NOW}${AMOUNT}${UNIT}[\\s-](?:old|long)`],
    ['length', `${GONE_ON}${AMOUNT}${UNIT}(?![\\s-](?:ago|later|old))`],
    ['length', `${GOING_ON}${AMOUNT}${UNIT}(?![\\s-](?:ago|later|old))`],
    ['length', `a\\s+(?:span|period|stretch|total|reign|run|tenure)\\s+of\\s+${AMOUNT}${UNIT}`],
    ['length', `an?\\s+${AMOUNT}${UNIT}\\s+(?:span|period|stretch|reign|run|tenure|stint|spell)`],
    [
      'length',
      `${AMOUNT}${UNIT}\\s+(?:in all|in total|at the helm|in (?:the )?(?:job|post|office|charge|power))`,
    ],
    ['length', `or\\s+${AMOUNT}${UNIT}(?=[.,;]|$)`],
    [
      'length',
      `for\\s+(?:the (?:past|last)\\s+)?${AMOUNT}${UNIT}(?=,?\\s+(?:[—–]\\s+)?(?:ever\\s+)?since\\s)`,
    ],
    ['length', `(?:celebrat|mark)(?:e[sd]?|ing)\\s+${AMOUNT}${UNIT}\\s+(?:of marriage|in business)`],
    [
      'length',
      `(?:the|this)\\s+${AMOUNT}${UNIT}(?:[\\s-](?:old|long))?(?=\\s+(?:war|conflict|strike|walkout|siege|dispute|blockade|trial|drought|programme|program|project|campaign|truce|ceasefire|inquiry|festival|company|charity))`,
    ],
    ['length', `${AMOUNT}${UNIT}(?=\\s+since\\s+(?:it|its|they|their|the)\\b)`],
    ['ordinal', `(?:now\\s+)?(?:in|into|on|${ENTERS})\\s+(?:its|their|his|her)\\s+${ORDINAL}`],
    ['ordinal', `(?:now|still|already)\\s+(?:in|into|on|${ENTERS})\\s+(?:the|an?)\\s+${ORDINAL}`],
    [
      'ordinal',
      `(?:is|are|marks)\\s+(?:now\\s+)?(?:in\\s+|on\\s+)?(?:the|its|their)\\s+${ORDINAL}(?=\\s+of\\b|[.,;]|$)`,
    ],
    [
      'anniversary',
      `(?:(?:marked|marks|celebrated|celebrates|has marked|has celebrated|is marking|is celebrating|reached|reaches)\\s+)?(?:its|their|the|\\p{L}+[’']s)\\s+(?<o>${ORDINAL_PATTERN})\\s+(?:anniversary|birthday)(?:\\s+this\\s+(?:year|month|week))?`,
    ],
    ['ago', `${AMOUNT}${UNIT}\\s+ago`],
    ['beside', `${AMOUNT}${UNIT}(?:\\s+now)?(?=[.;:)]|,|$|\\s+(?:and|but)\\b)`],
  ] as const
).map(([of, source]) => ({
  of,
  pattern: new RegExp(`(?<![\\p{L}\\d’'.,-])(?:${source})(?![\\p{L}\\d])`, 'giu'),
}));
