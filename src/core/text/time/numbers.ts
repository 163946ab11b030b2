const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

const below = (names: readonly string[]): string => names.slice(1).toReversed().join('|');

const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[\\s-](?:${below(UNITS.slice(0, 10))}))?|${below(UNITS)})`;

/** The source of a pattern for a whole number from 1 to 999 in words: "forty-one", "two hundred and six". */
export const WORDS_PATTERN = `(?:(?:a|${below(UNITS.slice(0, 10))}) hundred(?: (?:and )?${BELOW_HUNDRED})?|${BELOW_HUNDRED})`;

/** The source of a pattern for a whole number from 1 to 999, in words ("twenty-one", "a hundred") or figures ("21"). */
export const NUMBER_PATTERN = `(?:\\d{1,3}|${WORDS_PATTERN})`;

/** The source of a pattern for an ordinal, in words ("twenty-first") or figures ("21st"). */
export const ORDINAL_PATTERN = `(?:\\d{1,3}(?:st|nd|rd|th)|(?:${TENS.join('|')})[\\s-](?:${below(ORDINALS.slice(0, 10))})|${TENTHS.join('|')}|${below(ORDINALS)}|hundredth|centenary|centennial)`;

/** The number that {@link NUMBER_PATTERN}, "a", "an" or figures with commas tell; NaN for other words. */
export function numberOf(words: string): number {
  const key = words.toLowerCase().replace(/\s+/g, '-');
  if (/^\d[\d,]*$/.test(key)) return Number(key.replaceAll(',', ''));
  if (/^an?$/.test(key)) return 1;
  const [, hundreds, rest] = /^(\w+)-hundred(?:-(?:and-)?(.+))?$/.exec(key) ?? [];
  if (hundreds)
    return (hundreds === 'a' ? 1 : UNITS.indexOf(hundreds)) * 100 + (rest ? compound(rest, UNITS) : 0);
  return compound(key, UNITS);
}

/** The number that {@link ORDINAL_PATTERN} matched; NaN for other words. */
export function ordinalOf(words: string): number {
  const key = words.toLowerCase().replace(/\s+/g, '-');
  if (/^\d+(?:st|nd|rd|th)$/.test(key)) return parseInt(key, 10);
  if (/^(?:hundredth|centenary|centennial)$/.test(key)) return 100;
  const round = TENTHS.indexOf(key);
  return round >= 0 ? (round + 2) * 10 : compound(key, ORDINALS);
}

/** "twenty-one" and "twenty-first" by the list of their last words. */
function compound(key: string, last: readonly string[]): number {
  const simple = last.indexOf(key);
  if (simple >= 0) return simple;
  const [tens, unit] = key.split('-');
  const ten = TENS.indexOf(tens!);
  if (ten < 0) return NaN;
  if (unit === undefined) return last === UNITS ? (ten + 2) * 10 : NaN;
  const one = last.indexOf(unit);
  return one > 0 && one < 10 ? (ten + 2) * 10 + one : NaN;
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(number: number): string {
  const last = number % 10;
  const teen = Math.floor(number / 10) % 10 === 1;
  return `${number}${teen || last < 1 || last > 3 ? 'th' : ['st', 'nd', 'rd'][last - 1]!}`;
}

/** A number in words, from 1 to 99; figures above. */
export function inLetters(number: number): string {
  if (number < 1 || number > 99 || !Number.isInteger(number)) return String(number);
  if (number < 20) return UNITS[number]!;
  const ten = TENS[Math.floor(number / 10) - 2]!;
  return number % 10 ? `${ten}-${UNITS[number % 10]!}` : ten;
}

/** An ordinal in words, from 1 to 99; figures above. */
export function ordinalInLetters(number: number): string {
  if (number < 1 || number > 99 || !Number.isInteger(number)) return ordinal(number);
  if (number < 20) return ORDINALS[number]!;
  const ten = Math.floor(number / 10) - 2;
  return number % 10 ? `${TENS[ten]!}-${ORDINALS[number % 10]!}` : TENTHS[ten]!;
}
