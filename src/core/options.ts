import type { Severity } from './check.ts';
import type { Audience } from './readability/audience.ts';

/** What a host decides for a review. */
export interface Options {
  /** `YYYY-MM-DD`, stands in for the date of undated articles. */
  readonly asOf?: string | undefined;
  /** Whom the desk writes for; readers of news in general unless told. */
  readonly audience?: Audience | undefined;
  /** By a check's id: how its findings weigh here, or that it does not run. Checks that are not named keep their own. */
  readonly checks?: Readonly<Record<string, Severity | 'off'>> | undefined;
}

/** Whether a host has switched a check off. */
export const isOff = (check: string, { checks }: Options): boolean => checks?.[check] === 'off';
