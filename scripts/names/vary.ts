import { ANY_NAME, FIRST_NAME, listsOf, SURNAME } from '../../src/core/facts/people/lists.ts';
import { type Form, readForm } from '../../src/core/facts/people/forms.ts';
import { BEGIN, LAST, OUTSIDE, UNIT } from '../../src/core/facts/people/tags.ts';
import { CAPITALS, TITLE_CASE, type Token } from '../../src/core/facts/people/tokens.ts';
import type { Marked } from './corpus.ts';

/** Names to put in the place of others. */
export interface Pools {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly places: readonly string[];
  readonly countries: readonly string[];
}

export interface Variation {
  readonly swap: number;
  /** How often a name is taken for one that stands on no list. */
  readonly hide: number;
  /** How often a sentence is put in title case, and in capitals. */
  readonly titled: number;
  readonly capitals: number;
}

const NAMES = FIRST_NAME | SURNAME | ANY_NAME;
const SMALL = new Set('a an the of in on at by for to and or but as with from over after vs nor'.split(' '));

/** The article with other names in place of its people's, some of them unknown to the lists, and some sentences as headlines. */
export function vary(article: Marked, pools: Pools, random: () => number, how: Variation): Marked {
  const other = new Map<string, string>();
  const hidden = new Map<string, boolean>();
  const pick = (names: readonly string[]): string => names[Math.floor(random() * names.length)]!;
  const isSwapped = random() < how.swap;
  article.tokens.forEach(({ form, text }, i) => {
    const tag = article.tags[i]!;
    if (tag === OUTSIDE || other.has(form.folded)) return;
    const stays = !isSwapped || text.endsWith('.') || !form.isCapital;
    other.set(
      form.folded,
      stays
        ? text
        : tag === BEGIN
          ? pick(pools.first)
          : tag === LAST || tag === UNIT
            ? pick(pools.last)
            : pick(pools.first),
    );
  });
  const lists = (folded: string): number => {
    let hide = hidden.get(folded);
    if (hide === undefined) hidden.set(folded, (hide = random() < how.hide));
    return hide ? listsOf(folded) & ~NAMES : listsOf(folded);
  };
  let style: number | null = null;
  const tokens = article.tokens.map((token, i): Token => {
    if (token.opensSentence) {
      const dice = random();
      style = dice < how.titled ? TITLE_CASE : dice < how.titled + how.capitals ? CAPITALS : null;
    }
    const isNamed = article.tags[i] !== OUTSIDE;
    let text = isNamed ? (other.get(token.form.folded) ?? token.text) : token.text;
    if (style === CAPITALS) text = text.toUpperCase();
    if (style === TITLE_CASE && !SMALL.has(text)) text = text.slice(0, 1).toUpperCase() + text.slice(1);
    if (text === token.text && !isNamed) return { ...token, style: style ?? token.style };
    const form: Form = readForm(text, isNamed ? lists : listsOf);
    return { ...token, text, form, style: style ?? token.style };
  });
  return { ...article, tokens };
}
