import { telling } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import { MONTH_PATTERN, MONTHS, WEEKDAYS } from '../../text/calendar.ts';

const MONTH = `(?:${MONTHS.join('|')})`;
/** "March" and "May" begin other words' names; figures run into them are a date only beside words that say so. */
const SURE_MONTH = `(?:${MONTHS.filter((name) => !name.startsWith('Ma')).join('|')})`;
const YEAR = '(?:1[5-9]|20)\\d\\d';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
/** Not inside an address, a handle, a file's name, a longer word or number. */
const BEGIN = "(?<![\\p{L}\\p{M}\\d@#/\\\\_.:=&?%$£€+’'-])";
const END = '(?![\\p{L}\\p{M}\\d@/\\\\_=&%]|-\\p{L}|[.:]\\d|[.]\\p{L})';
const LEAD =
  '(?:[Oo]n|[Ii]n|[Bb]y|[Ff]rom|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Dd]uring|[Bb]etween|[Tt]o|of|and)';
const CUE = `(?<=\\b(?:[Oo]n|[Ii]n|[Bb]y|[Ff]rom|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|${WEEKDAYS.join('|')}),?\\s)`;

/** Where a space is missing, the words before it and after it are told apart by the groups `a` and `b`. */
const MISSING: readonly RegExp[] = [
  // in2022, since1874
  `${BEGIN}(?<a>${LEAD})(?<b>${YEAR})${END}`,
  // onOctober 26, sinceMarch 2020
  `${BEGIN}(?<a>${LEAD})(?<b>${MONTH}(?:\\s*${DAY}(?:(?:,\\s*|\\s+)${YEAR})?|\\s+${YEAR})?)${END}`,
  // June2, September14, 2010
  `${BEGIN}(?<a>${SURE_MONTH})(?<b>(?:${YEAR}|${DAY})(?:,?\\s*${YEAR})?)${END}`,
  `${BEGIN}(?<a>March|May)(?<b>${YEAR})${END}`,
  `${CUE}(?<a>${MONTH_PATTERN})(?<b>(?:${YEAR}|${DAY})(?:,?\\s*${YEAR})?)${END}`,
  // 2June, 23rdJuly
  `${BEGIN}(?<a>${DAY})(?<b>${MONTH}(?:,?\\s*${YEAR})?)${END}(?!\\s+(?:Street|Road|Avenue|Square|Boulevard)\\b)`,
  // on2 June
  `${BEGIN}(?<a>${LEAD})(?<b>${DAY}\\s+${MONTH})${END}`,
  // the 5thof June
  `${BEGIN}(?<a>\\d{1,2}(?:st|nd|rd|th))(?<b>of)(?=\\s+${MONTH})`,
  // Jan.28; a number with a point after it is a section's
  `${CUE}(?<a>(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)(?<b>${DAY}(?:,\\s+${YEAR})?)${END}`,
  // Tuesday6 May, Friday13 June
  `${BEGIN}(?<a>${WEEKDAYS.join('|')})(?<b>${DAY}\\s+${MONTH}(?:\\s+${YEAR})?)${END}`,
  // onTuesday, lastFriday
  `${BEGIN}(?<a>${LEAD}|[Ll]ast|[Nn]ext|[Tt]his|[Ee]very)(?<b>${WEEKDAYS.join('|')})${END}`,
  // lateJune, mid2010
  `${BEGIN}(?<a>[Ee]arly|[Ll]ate|[Mm]id)(?<b>${MONTH}|${YEAR})${END}`,
  // July 31,2007
  `${BEGIN}(?<a>${MONTH_PATTERN}\\s+${DAY},)(?<b>${YEAR})${END}`,
  // 9 May,2019
  `${BEGIN}(?<a>${DAY}\\s+${MONTH_PATTERN},)(?<b>${YEAR})${END}`,
  // Tuesday,June 3
  `${BEGIN}(?<a>(?:${WEEKDAYS.join('|')}),)(?<b>${MONTH}\\s*${DAY})${END}`,
  // in 2022and
  `(?<=\\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Bb]y|of|[Uu]ntil)\\s)(?<a>${YEAR})(?<b>and|but|when|after|with|was|as|to|by|the)(?![\\p{L}\\d-])`,
].map((source) => new RegExp(source, 'gu'));

/** Without one of these no space is missing: a small letter beside a capital or a figure, a comma beside either. */
const GLUED =
  /[a-z]\.?\d|[a-z][A-Z]|\d(?:[A-Z]|st|nd|rd|th|and|but|when|after|with|was|as|to|by|the)|,[A-Z\d]/;

/** Where a hyphen or dash between two numbers of a date has a space on one side only. */
const LOPSIDED: readonly RegExp[] = [
  // 2 -3 July
  `${BEGIN}(?<a>${DAY})(?:\\s+(?<d>[–-])|(?<e>[–-])\\s+)(?<b>${DAY}\\s+${MONTH})${END}`,
  // July 2 -3
  `${BEGIN}(?<a>${MONTH}\\s+${DAY})(?:\\s+(?<d>[–-])|(?<e>[–-])\\s+)(?<b>${DAY}(?:,\\s+${YEAR})?)${END}(?!\\s*(?:points?|goals?|%|per\\b|to\\b|win|loss|lead))`,
  // 2022 -2025
  `${BEGIN}(?<a>${YEAR})(?:\\s+(?<d>[–-])|(?<e>[–-])\\s+)(?<b>${YEAR})${END}`,
].map((source) => new RegExp(source, 'gu'));

/** A date run into the word before it, or with a space too many: "in2022", "June2", "2 -3 July". */
const check: Check = {
  id: 'date/spacing',
  title: 'Space missing in a date',
  rationale:
    'A space is lost where copy is pasted or cut. No spelling checker looks inside “in2022”, and a search for the year does not find it.',
  severity: 'warning',
  example: {
    wrong: 'The dam was finished in2022.',
    right: 'The dam was finished in 2022.',
  },
  *run(article): Iterable<Report> {
    for (const block of telling(article)) {
      const words = article.text.slice(block.start, block.end);
      const found = [...missing(words), ...lopsided(words)].sort(
        (a, b) => a.at - b.at || b.length - a.length,
      );
      let after = 0;
      for (const { at, length, text, message } of found) {
        if (at < after) continue;
        after = at + length;
        const range = { start: block.start + at, end: block.start + at + length };
        yield {
          ...range,
          message,
          fixes: [{ title: `Write “${text}”`, edits: [{ ...range, text }] }],
        };
      }
    }
  },
};

interface Found {
  readonly at: number;
  readonly length: number;
  /** The date as it should stand. */
  readonly text: string;
  readonly message: string;
}

function* missing(words: string): Iterable<Found> {
  if (!GLUED.test(words)) return;
  for (const pattern of MISSING)
    for (const match of words.matchAll(pattern)) {
      const text = `${match.groups!['a']!} ${spaced(match.groups!['b']!)}`;
      const message = `A space is missing in “${match[0]}”: “${text}”.`;
      yield { at: match.index, length: match[0].length, text, message };
    }
}

/** The rest of a date may lack a space too: "onJuly4,2015". */
const spaced = (rest: string): string =>
  rest
    .replace(/^(\p{L}+?)(\d)/u, '$1 $2')
    .replace(/,(?=\d)/, ', ')
    .replace(/(?<=^\d{1,2}(?:st|nd|rd|th)?)(?=[A-Z])/, ' ');

function* lopsided(words: string): Iterable<Found> {
  if (!/\d(?:st|nd|rd|th)?(?:\s+[–-]|[–-]\s)/.test(words)) return;
  for (const pattern of LOPSIDED)
    for (const match of words.matchAll(pattern)) {
      const { a, b, d, e } = match.groups!;
      const text = `${a!}${(d ?? e)!}${b!}`;
      const message = `A space stands on one side only in “${match[0]}”: “${text}”.`;
      yield { at: match.index, length: match[0].length, text, message };
    }
}

export default check;
