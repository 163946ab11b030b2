import { TITLE } from './classes.ts';
import type { Span } from './spans.ts';
import type { Token } from './tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What only a firm has, told before "in", "at", "of" or "for" and its name: "shares in", "analysts at". */
const HELD_BY_FIRMS = set(
  'share shares stake stakes stock analyst analysts economist economists strategist strategists banker bankers broker brokers trader traders employee employees salesman customers subsidiary',
);
const OF_A_FIRM = set('in at of for with');

/** What is sold under a maker's name: "a Lars Holm bag". */
const GOODS = set(
  'bag bags handbag handbags purse jeans shirt shirts dress dresses suit suits shoes sneakers sunglasses watch watches perfume scarf jacket jackets lipstick motorcycle motorcycles motorbike motorbikes boutique boutiques store stores shop shops whiskey whisky lager ketchup',
);

/**
 * The names without those of firms and goods that are called after people: what stands beside one of their places shows it,
 * and then all places of the same words are the firm's. A title anywhere before the name speaks for a person.
 */
export function withoutBrands(tokens: readonly Token[], spans: readonly Span[]): readonly Span[] {
  const brands = new Set(spans.filter((span) => isBrand(tokens, span)).map((span) => keyOf(tokens, span)));
  if (!brands.size) return spans;
  for (const span of spans)
    if (tokens[span.from - 1]?.form.kind === TITLE) brands.delete(keyOf(tokens, span));
  return spans.filter((span) => !brands.has(keyOf(tokens, span)));
}

function isBrand(tokens: readonly Token[], { from, to }: Span): boolean {
  if (to - from < 2) return false;
  const [holder, preposition, next] = [tokens[from - 2], tokens[from - 1], tokens[to]];
  if (
    holder &&
    preposition &&
    tokens[from]!.joins &&
    preposition.joins &&
    OF_A_FIRM.has(preposition.form.folded) &&
    HELD_BY_FIRMS.has(holder.form.folded)
  )
    return !tokens[to - 1]!.isPossessive;
  return next !== undefined && next.joins && GOODS.has(next.form.folded);
}

const keyOf = (tokens: readonly Token[], { from, to }: Span): string => {
  let key = '';
  for (let i = from; i < to; i++) key += ` ${tokens[i]!.form.folded}`;
  return key;
};
