import type { Article } from '../article/article.ts';
import type { Finding } from '../check.ts';
import { contains } from '../text/range.ts';
import { quietParts } from './comments.ts';
import { type Identity, identityOf, keyOf } from './identity.ts';

/** The keys of a list are made once: a baseline has thousands of entries, and typing asks for them each time. */
const kept = new WeakMap<readonly Identity[], ReadonlySet<string>>();

function keysOf(list: readonly Identity[]): ReadonlySet<string> {
  const known = kept.get(list) ?? new Set(list.map(keyOf));
  kept.set(list, known);
  return known;
}

/**
 * Leaves out the findings that were put to rest.
 * @param ignored findings that somebody decided to leave
 */
export function suppress(
  article: Article,
  findings: readonly Finding[],
  ignored: readonly Identity[],
): Finding[] {
  const quiet = quietParts(article.text);
  const keys = keysOf(ignored);
  return findings.filter((finding) => {
    if (quiet.some((part) => contains(part, finding) && (part.checks?.includes(finding.check) ?? true)))
      return false;
    return !keys.size || !keys.has(keyOf(identityOf(article, finding)));
  });
}
