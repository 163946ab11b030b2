import { type HouseStyle, NO_STYLE, type Preferred, type StyleName } from './house-style.ts';

const preferred = (use: string, ...not: string[]): Preferred => ({ use, not, reason: null });

/** Forms on which the three books agree. */
const COMMON: readonly Preferred[] = [
  preferred('adviser', 'advisor'),
  preferred('advisers', 'advisors'),
  preferred('email', 'e-mail'),
  preferred('emails', 'e-mails'),
  preferred('website', 'web site'),
];

const PLACES: readonly Preferred[] = [preferred('Kyiv', 'Kiev')];

/**
 * What Copydesk knows of the style books that a desk may begin with: how days and numbers are written, and a few forms
 * that each prefers. They are beginnings to extend; the books themselves say far more.
 */
export const STYLE_BOOKS: Readonly<Record<StyleName, HouseStyle>> = {
  ap: book('ap', 'month-first', [preferred('toward', 'towards'), preferred('OK', 'okay')]),
  guardian: book('guardian', 'day-first', [preferred('towards', 'toward'), preferred('focused', 'focussed')]),
  economist: book('economist', 'day-first', [
    preferred('towards', 'toward'),
    preferred('focused', 'focussed'),
  ]),
};

function book(
  style: StyleName,
  order: NonNullable<HouseStyle['dates']['order']>,
  words: readonly Preferred[],
): HouseStyle {
  return {
    ...NO_STYLE,
    dates: { style, order },
    numbers: { style },
    places: PLACES,
    words: [...COMMON, ...words],
  };
}
