import type { Severity } from '../check.ts';
import type { Audience } from '../readability/audience.ts';

/**
 * What a desk has decided, resolved from all its `copydesk.yaml` files for one article. Checks and cards read this value
 * and know nothing of files.
 */
export interface HouseStyle {
  /** Which files are articles, as patterns in the manner of `.gitignore`; null leaves it to the rule on names. */
  readonly articles: ArticlePatterns | null;
  readonly audience: Partial<Audience>;
  /** By a check's id; those that are not named keep their own. */
  readonly checks: Readonly<Record<string, CheckSetting>>;
  readonly dates: {
    /** How a day is written; null where none was chosen. */
    readonly style: StyleName | null;
    /** How a day in figures is read (06/07/2025); null where none was chosen. */
    readonly order: DateOrder | null;
  };
  readonly numbers: {
    /** How a number is written; null where none was chosen. */
    readonly style: StyleName | null;
  };
  readonly people: readonly StylePerson[];
  readonly events: readonly StyleEvent[];
  readonly places: readonly Preferred[];
  readonly words: readonly Preferred[];
  /** Lines and paragraphs that stand under many articles on purpose. */
  readonly standing: readonly string[];
  readonly ignored: readonly Ignored[];
}

/** How a check is set: off, on with its own severity, or on with another. */
export type CheckSetting = (typeof CHECK_SETTINGS)[number];
export const CHECK_SETTINGS = ['off', 'on', 'error', 'warning', 'info'] as const satisfies readonly (
  Severity | 'off' | 'on'
)[];

/** The style books whose dates and numbers are known. */
export type StyleName = (typeof STYLE_NAMES)[number];
export const STYLE_NAMES = ['ap', 'guardian', 'economist'] as const;

/** Which of the first two figures of a date is the day. */
export type DateOrder = (typeof DATE_ORDERS)[number];
export const DATE_ORDERS = ['day-first', 'month-first'] as const;

export interface ArticlePatterns {
  /** Empty: whatever the rule on names takes. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** A person as the desk knows them. */
export interface StylePerson {
  /** The full name in the desk's spelling. */
  readonly name: string;
  /** Other spellings and names, which give way to `name` in copy. */
  readonly aliases: readonly string[];
  readonly role: string | null;
  /** How the person is named when first met: “President Volodymyr Zelensky”; null leaves it to the full name. */
  readonly firstReference: string | null;
  /** Whether the surname alone introduces this person. */
  readonly needsNoFirstName: boolean;
}

/** An event as the desk knows it. */
export interface StyleEvent {
  readonly name: string;
  readonly aliases: readonly string[];
  /** A TIMEX3 value: a day, a month or a year. */
  readonly date: string | null;
}

/** A form that the desk prefers to others. */
export interface Preferred {
  readonly use: string;
  readonly not: readonly string[];
  readonly reason: string | null;
}

/** A finding that somebody has put to rest: it is known by its check and the words of its sentence. */
export interface Ignored {
  readonly check: string;
  readonly text: string;
  readonly by: string | null;
  readonly why: string | null;
}

/** A desk that has decided nothing. */
export const NO_STYLE: HouseStyle = {
  articles: null,
  audience: {},
  checks: {},
  dates: { style: null, order: null },
  numbers: { style: null },
  people: [],
  events: [],
  places: [],
  words: [],
  standing: [],
  ignored: [],
};
