import { MONTHS, WEEKDAYS } from '../../text/calendar.ts';

/** What a word may be in an expression of time, as bits: a word may be several things. */
export const MONTH = 1;
/** A weekday's full name. */
export const WEEKDAY = 1 << 1;
/** A weekday's name, full or short. */
export const WD = 1 << 2;
/** A number that can be a day of a month: `2`, `31`, `23rd`. */
export const DAY = 1 << 3;
/** A day of a month told as an ordinal: `23rd`, `third`. */
export const DAYTH = 1 << 4;
/** Four digits from 1000 to 2199. */
export const YEAR = 1 << 5;
/** Digits without a suffix. */
export const NUM = 1 << 6;
/** How many: digits, number words, "a" before a unit, "a few". */
export const COUNT = 1 << 7;
export const UNIT = 1 << 8;
export const SEASON = 1 << 9;
export const PART = 1 << 10;
export const ORDINAL = 1 << 11;
export const MERIDIEM = 1 << 12;
export const ZONE = 1 << 13;
export const DECADE = 1 << 14;
export const ERA = 1 << 15;
/** An adjective that may stand between a count and its unit: "two full years". */
export const FILLER = 1 << 16;
/** A number word: one, two, hundred. */
export const NUMBER_WORD = 1 << 17;
/** Lower-case "may", "march", "sun": months and weekdays only where digits stand by. */
export const MONTHLIKE = 1 << 18;
export const PREPOSITION = 1 << 19;
/** "the", "a", "its", "this": what begins a noun phrase. */
export const DETERMINER = 1 << 20;
/** A word of profits and prices, beside which a quarter is one of the year. */
export const BUSINESS = 1 << 21;
/** The end of a sentence, where a capital follows. */
export const STOP = 1 << 22;

/** A known word or mark. */
export interface Lexeme {
  readonly word: string;
  readonly classes: number;
  /** A month from 1, a weekday from Sunday, 0, or the number that a word means. */
  readonly value: number;
  /** A unit, a season (`SU`), a part of the day (`MO`), `am` or `pm`. */
  readonly code: string;
}

/** Every word that the lexicon does not hold. */
export const UNKNOWN: Lexeme = { word: '', classes: 0, value: NaN, code: '' };

const lexicon = new Map<string, Lexeme>();

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function add(word: string, entry: Partial<Lexeme>, forms: readonly string[]): void {
  const known = lexicon.get(forms[0]!);
  const lexeme = {
    word,
    classes: (known?.classes ?? 0) | (entry.classes ?? 0),
    value: entry.value ?? known?.value ?? NaN,
    code: entry.code ?? known?.code ?? '',
  };
  for (const form of forms) lexicon.set(form, lexeme);
}

/** Adds a word in lower case, capitalised and in capitals. */
function word(word: string, entry: Partial<Lexeme>): void {
  add(word, entry, [word, capitalised(word), word.toUpperCase()]);
}

/** Adds a name: capitalised and in capitals. */
function name(word: string, entry: Partial<Lexeme>): void {
  add(word, entry, [capitalised(word), word.toUpperCase()]);
}

const each = (words: string, add: (word: string, index: number) => void): void =>
  words.split(' ').forEach(add);

/** The known word or mark that a text is. */
export const lookUp = (text: string): Lexeme => lexicon.get(text) ?? UNKNOWN;

/** Makes a word known, so that a pattern can name it. */
export function intern(text: string): string {
  if (!lexicon.has(text)) word(text, {});
  return text;
}

/** Lower-case forms that are other words: they are months and weekdays only beside digits. */
const OTHER_WORDS = new Set(['may', 'march', 'mar', 'dec', 'jan', 'sun', 'sat', 'wed', 'mon', 'august']);

MONTHS.forEach((full, index) => {
  for (const form of [full, full.slice(0, 3), ...(full === 'September' ? ['Sept'] : [])].map((m) =>
    m.toLowerCase(),
  )) {
    const entry = {
      classes: MONTH | MONTHLIKE,
      value: index + 1,
      code: form === full.toLowerCase() ? '' : 'short',
    };
    if (!OTHER_WORDS.has(form)) word(form, entry);
    else {
      add(form, { ...entry, classes: MONTHLIKE }, [form]);
      name(form, entry);
    }
  }
});
WEEKDAYS.forEach((full, value) => {
  word(full.toLowerCase(), { classes: WEEKDAY | WD, value });
  word(`${full.toLowerCase()}s`, { value, code: 'weekdays' });
});
each('sun mon tue wed thu fri sat', (form, value) => name(form, { classes: WD, value, code: 'short' }));
each('tues thur thurs weds', (form) =>
  name(form, { classes: WD, value: form === 'tues' ? 2 : form === 'weds' ? 3 : 4, code: 'short' }),
);

const UNITS: Readonly<Record<string, string>> = {
  second: 'S',
  sec: 'S',
  minute: 'MIN',
  min: 'MIN',
  hour: 'H',
  hr: 'H',
  day: 'D',
  night: 'NI',
  weekend: 'WE',
  week: 'W',
  fortnight: 'FN',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  yr: 'Y',
  decade: 'DE',
  century: 'CE',
};
for (const [unit, code] of Object.entries(UNITS)) {
  word(unit, { classes: UNIT, code });
  word(unit === 'century' ? 'centuries' : `${unit}s`, { classes: UNIT, code });
}

each('spring summer autumn winter', (season, i) =>
  word(season, { classes: SEASON, code: ['SP', 'SU', 'FA', 'WI'][i]! }),
);
word('fall', { classes: SEASON, code: 'FA' });

const PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  dawn: 'MO',
  sunrise: 'MO',
  daybreak: 'MO',
  lunchtime: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  sunset: 'EV',
  night: 'NI',
  nightfall: 'NI',
  overnight: 'NI',
};
for (const [part, code] of Object.entries(PARTS)) word(part, { classes: PART, code });
each('noon midday midnight', (at, i) => word(at, { classes: 0, value: i < 2 ? 12 : 0, code: 'clock' }));

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
each(NUMBERS, (form, value) => word(form, { classes: NUMBER_WORD, value }));
each('twenty thirty forty fifty sixty seventy eighty ninety', (form, i) => {
  word(form, { classes: NUMBER_WORD, value: (i + 2) * 10 });
  const decade = form.replace(/y$/, 'ies');
  word(decade, { classes: DECADE, value: (i + 2) * 10, code: 'word' });
});
word('hundred', { classes: NUMBER_WORD, value: 100 });
word('thousand', { classes: NUMBER_WORD, value: 1000 });
word('million', { classes: NUMBER_WORD, value: 1_000_000 });

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
each(ORDINALS, (form, i) => word(form, { classes: ORDINAL | DAYTH, value: i + 1 }));
each('thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth', (form, i) =>
  word(form, { classes: ORDINAL | (i ? 0 : DAYTH), value: (i + 3) * 10 }),
);

each('am pm', (form) => word(form, { classes: MERIDIEM, code: form }));
each(
  'gmt utc bst cet cest eet eest msk est edt et cst cdt ct mst mdt mt pst pdt pt akdt ist jst aest aedt hkt sgt wib wat cat eat sast',
  (form) => add(form, { classes: ZONE }, [form.toUpperCase()]),
);
each('BC BCE AD CE AH', (form) => add(form, { classes: ERA }, [form]));

each(
  'full whole entire more further additional extra another long straight consecutive successive single solid good short calendar working trading business intense bloody hard difficult tough turbulent gruelling grueling short-lived',
  (form) => word(form, { classes: FILLER }),
);
each(
  'in on at by from since until till to through during before after of for within between over under around about throughout into past via about',
  (form) => word(form, { classes: PREPOSITION }),
);
each('the a an this that these those his her its their our my your each every any some no', (form) =>
  word(form, { classes: DETERMINER }),
);
each(
  'profit profits revenue revenues earnings sales income loss losses growth gdp economy economic results margin margins shares shareholders investors analysts forecast guidance inflation output exports imports deliveries quarterly dividend fiscal per percent cent bank company lender net operating billion stock bond bonds prices rates rate budget spending shipments',
  (form) => word(form, { classes: BUSINESS }),
);
each('. ! ? … ;', (mark) => add(mark, { classes: STOP }, [mark]));
each(', : - – — / ( ) [ ] \' ’ ‘ " “ ” % $ £ € # & + * ~ =', (mark) => add(mark, {}, [mark]));
