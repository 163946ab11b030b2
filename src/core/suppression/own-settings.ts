import { isMap, isScalar, parseDocument } from 'yaml';
import type { Article, Problem } from '../article/article.ts';
import { CHECK_SETTINGS, type CheckSetting } from '../house-style/house-style.ts';

/** What an article's own front matter says of its checks: `copydesk: {date/tense: off}`, or `copydesk: off` for all. */
export interface OwnSettings {
  /** Whether the whole article is left alone. */
  readonly isOff: boolean;
  /** By a check's id. */
  readonly checks: Readonly<Record<string, CheckSetting>>;
  /** What of it can't be used. */
  readonly problems: readonly Problem[];
}

const NONE: OwnSettings = { isOff: false, checks: {}, problems: [] };

/**
 * Reads them from an article's front matter. Front matter that is not YAML is told where the article is read.
 * @param ids the checks that there are
 */
export function ownSettingsOf({ blocks, text }: Article, ids: ReadonlySet<string>): OwnSettings {
  const [front] = blocks;
  if (front?.kind !== 'front-matter') return NONE;
  const written = text.slice(front.start, front.end);
  if (!/^copydesk\s*:/m.test(written)) return NONE;
  const yaml = written
    .replace(/^---[^\S\r\n]*/, (fence) => ' '.repeat(fence.length))
    .replace(/(?:---|\.\.\.)\s*$/, '');
  const { contents } = parseDocument(yaml, { logLevel: 'silent', stringKeys: true });
  const value = isMap(contents) ? contents.get('copydesk', true) : undefined;
  const said: unknown = isScalar(value) ? value.value : undefined;
  if (said === 'off') return { ...NONE, isOff: true };
  if (said === null) return NONE;
  const checks: Record<string, CheckSetting> = {};
  const problems: Problem[] = [];
  const tell = (node: unknown, message: string): void => {
    const range = (isScalar(node) ? node.range : null) ?? [0, front.end - front.start];
    problems.push({ start: front.start + range[0], end: front.start + range[1], message });
  };
  if (!isMap(value))
    tell(value, 'In front matter, “copydesk” is “off”, or names checks: copydesk: {date/tense: off}.');
  else
    for (const { key, value: wish } of value.items) {
      const id = isScalar(key) ? String(key.value) : '';
      const set = isScalar(wish) ? CHECK_SETTINGS.find((each) => each === wish.value) : undefined;
      if (!ids.has(id)) tell(key, `The front matter names the check “${id}”, which there is not.`);
      else if (!set) tell(wish, `The front matter should set ${id} to one of: ${CHECK_SETTINGS.join(', ')}.`);
      else checks[id] = set;
    }
  return { isOff: false, checks, problems };
}
