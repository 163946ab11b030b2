import type { Article, Problem } from './article/article.ts';
import type { Check, Severity } from './check.ts';
import { type CheckSetting, type HouseStyle, NO_STYLE } from './house-style/house-style.ts';
import type { Options } from './options.ts';
import { type Audience, NEWS_READERS } from './readability/audience.ts';
import { ownSettingsOf } from './suppression/own-settings.ts';
import { Memo } from './text/memo.ts';

/** How one article is reviewed, all things considered. */
export interface Decision {
  readonly audience: Audience;
  readonly style: HouseStyle;
  /** Whether the article is reviewed at all. */
  readonly isOff: boolean;
  /** By a check's id; those that are not named keep their own. */
  readonly checks: Readonly<Record<string, CheckSetting>>;
  /** What in the article's own front matter can't be used. */
  readonly problems: readonly Problem[];
}

/**
 * Decides how an article is reviewed. The nearer to the words wins: the article's own front matter over what the person
 * at the keyboard has set, that over the desk's house style, and that over what Copydesk does of itself.
 * @param ids the checks that there are
 */
export function decide(article: Article, options: Options, ids: ReadonlySet<string>): Decision {
  const style = options.style ?? NO_STYLE;
  const own = ownSettingsOf(article, ids);
  return {
    audience: audienceOf({ ...style.audience, ...options.audience }),
    style,
    isOff: own.isOff,
    checks: { ...style.checks, ...options.checks, ...own.checks },
    problems: own.problems,
  };
}

/** What is kept by an audience is kept by the object, so the same wishes make the same one. */
const audiences = new Memo<Audience>(64, (wishes) => {
  const audience: Audience = { ...NEWS_READERS, ...(JSON.parse(wishes) as Partial<Audience>) };
  return { ...audience, agree: Math.min(audience.agree, audience.formulas.length) };
});

const audienceOf = (wishes: Partial<Audience>): Audience =>
  Object.keys(wishes).length ? audiences.get(JSON.stringify(wishes)) : NEWS_READERS;

/** How a check's findings weigh in a review; null where it does not run. */
export interface Weight {
  readonly severity: Severity;
  /** Whether somebody set it; else a report may weigh less or more. */
  readonly isSet: boolean;
}

export function weightOf(
  { id, severity, optional = false }: Check,
  { checks, isOff }: Decision,
): Weight | null {
  const set = checks[id] ?? (optional ? 'off' : 'on');
  if (isOff || set === 'off') return null;
  return set === 'on' ? { severity, isSet: false } : { severity: set, isSet: true };
}
