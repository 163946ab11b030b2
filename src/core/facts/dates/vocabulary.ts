import { MONTHS, WEEKDAYS } from '../../text/calendar.ts';
import * as is from './lexicon.ts';
import { add, addName, addWord, type Lexeme } from './lexicon.ts';
import type { Unit } from './units.ts';

/** Fills the lexicon with the words of time. Whoever reads a text imports it for that. */

const each = (words: string, add: (word: string, index: number) => void): void =>
  words.split(' ').forEach(add);

const words = (all: string, entry: Partial<Lexeme>): void => each(all, (word) => addWord(word, entry));

/** Lower-case forms that are other words: they are months and weekdays only beside digits. */
const OTHER_WORDS = new Set(['may', 'march', 'mar', 'dec', 'jan', 'august']);

MONTHS.forEach((name, index) => {
  const full = name.toLowerCase();
  for (const form of new Set([full, full.slice(0, 3), ...(full === 'september' ? ['sept'] : [])])) {
    const entry = { value: index + 1, code: form === full ? '' : 'short' };
    if (OTHER_WORDS.has(form)) add(form, { ...entry, classes: is.MONTHLIKE });
    (OTHER_WORDS.has(form) ? addName : addWord)(form, { ...entry, classes: is.MONTH | is.MONTHLIKE });
  }
});

WEEKDAYS.forEach((name, value) => {
  addWord(name.toLowerCase(), { classes: is.WEEKDAY | is.WD, value });
  addWord(`${name.toLowerCase()}s`, { value });
});
each('sun mon tue wed thu fri sat', (form, value) => addName(form, { classes: is.WD, value, code: 'short' }));
each('tues weds thur thurs', (form, i) =>
  addName(form, { classes: is.WD, value: [2, 3, 4, 4][i]!, code: 'short' }),
);

const UNITS: Readonly<Record<Unit, string>> = {
  S: 'second seconds sec secs',
  MIN: 'minute minutes min mins',
  H: 'hour hours hr hrs',
  D: 'day days',
  NI: 'night nights',
  WE: 'weekend weekends',
  W: 'week weeks',
  FN: 'fortnight fortnights',
  M: 'month months',
  Q: 'quarter quarters',
  Y: 'year years yr yrs',
  DE: 'decade decades',
  CE: 'century centuries',
};
const isUnit = (unit: string): unit is Unit => Object.hasOwn(UNITS, unit);
for (const [unit, forms] of Object.entries(UNITS)) if (isUnit(unit)) words(forms, { classes: is.UNIT, unit });

each('spring summer autumn winter', (season, i) =>
  addWord(season, { classes: is.SEASON, code: ['SP', 'SU', 'FA', 'WI'][i]! }),
);
addWord('fall', { classes: is.SEASON, code: 'FA' });

words('morning dawn sunrise daybreak', { classes: is.PART, code: 'MO' });
words('lunchtime', { classes: is.PART, code: 'MI' });
words('afternoon', { classes: is.PART, code: 'AF' });
words('evening dusk sunset', { classes: is.PART, code: 'EV' });
words('night nightfall overnight', { classes: is.PART, code: 'NI' });

each(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (form, value) => addWord(form, { classes: is.NUMBER_WORD, value }),
);
each('twenty thirty forty fifty sixty seventy eighty ninety', (form, i) => {
  addWord(form, { classes: is.NUMBER_WORD, value: (i + 2) * 10 });
  addWord(form.replace(/y$/, 'ies'), { classes: is.DECADE, value: (i + 2) * 10 });
});
each('½ ¼ ¾', (form, i) => add(form, { classes: is.NUMBER_WORD, value: [0.5, 0.25, 0.75][i]! }));
each('hundred thousand million', (form, i) =>
  addWord(form, { classes: is.NUMBER_WORD, value: [100, 1000, 1_000_000][i]! }),
);

each(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  (form, i) => addWord(form, { classes: is.ORDINAL | is.DAYTH, value: i + 1 }),
);
each('thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth', (form, i) =>
  addWord(form, { classes: is.ORDINAL | (i ? 0 : is.DAYTH), value: (i + 3) * 10 }),
);

each('am pm', (form) => addWord(form, { classes: is.MERIDIEM, code: form }));
each(
  'GMT UTC BST CET CEST EET EEST MSK EST EDT ET CST CDT CT MST MDT MT PST PDT PT AKDT IST JST AEST AEDT HKT SGT WIB WAT CAT EAT SAST',
  (form) => add(form.toLowerCase(), { classes: is.ZONE }, [form]),
);
each('BC BCE AD CE AH', (form) => add(form.toLowerCase(), { classes: is.ERA }, [form]));

words(
  'full whole entire more further additional extra another long straight consecutive successive single solid good short calendar working trading business intense bloody hard difficult tough turbulent gruelling grueling',
  { classes: is.FILLER },
);
words(
  'in on at by from since until till to through during before after of for within between over under around about throughout into past via',
  { classes: is.PREPOSITION },
);
words('the a an this that these those his her its their our my your each every any some no', {
  classes: is.DETERMINER,
});
words(
  'profit profits revenue revenues earnings sales income loss losses growth gdp economy economic results margin margins shares shareholders investors analysts forecast guidance inflation output exports imports deliveries quarterly dividend fiscal per percent cent bank company lender net operating billion stock bond bonds prices rates rate budget spending shipments',
  { classes: is.BUSINESS },
);
each('. ! ? … ;', (mark) => add(mark, { classes: is.STOP }));
each(', : - – — / ( ) [ ] \' ’ ‘ " “ ” % $ £ € # & + * ~ = | @', (mark) => add(mark, {}));
