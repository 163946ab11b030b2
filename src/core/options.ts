import type { CheckSetting, HouseStyle } from './house-style/house-style.ts';
import type { Audience } from './readability/audience.ts';

/** What a host knows of how an article is to be reviewed; {@link decide} makes one decision of it. */
export interface Options {
  /** `YYYY-MM-DD`, stands in for the date of undated articles. */
  readonly asOf?: string | undefined;
  /** What the desk has decided; nothing unless told. */
  readonly style?: HouseStyle | undefined;
  /** What the person at the keyboard has set of the audience. */
  readonly audience?: Partial<Audience> | undefined;
  /** What the person has set of the checks, by their ids. */
  readonly checks?: Readonly<Record<string, CheckSetting>> | undefined;
}
