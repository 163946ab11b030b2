import type { Check, Severity } from './check.ts';
import type { CheckSetting, HouseStyle } from './house-style/house-style.ts';
import type { Audience } from './readability/audience.ts';

/** What a host decides for a review. */
export interface Options {
  /** `YYYY-MM-DD`, stands in for the date of undated articles. */
  readonly asOf?: string | undefined;
  /** Whom the desk writes for; readers of news in general unless told. */
  readonly audience?: Audience | undefined;
  /** By a check's id: how its findings weigh here, or that it does not run. Checks that are not named keep their own. */
  readonly checks?: Readonly<Record<string, CheckSetting>> | undefined;
  /** What the desk has decided; nothing unless told. */
  readonly style?: HouseStyle | undefined;
}

/** How a check's findings weigh in a review; null where it does not run. A report may still weigh less or more. */
export function severityOf(
  { id, severity, optional = false }: Check,
  { checks }: Options,
): { readonly severity: Severity; readonly isSet: boolean } | null {
  const set = checks?.[id] ?? (optional ? 'off' : 'on');
  if (set === 'off') return null;
  return set === 'on' ? { severity, isSet: false } : { severity: set, isSet: true };
}
