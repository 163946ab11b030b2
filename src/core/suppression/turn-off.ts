import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { Article } from '../article/article.ts';
import type { Edit } from '../check.ts';

/**
 * The edit that turns a check off in an article's own front matter, which is made where there is none; all else in it
 * stays as it is. Null where the front matter cannot be read, so that nothing in it can safely be changed.
 */
export function turnOffIn({ blocks, text }: Article, check: string): Edit | null {
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const entry = `${check}: off`;
  const block = `copydesk:${newline}  ${entry}${newline}`;
  const [front] = blocks;
  const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (front?.kind !== 'front-matter')
    return { start: at, end: at, text: `---${newline}${block}---${newline}${newline}` };
  const lines = /^---[^\S\r\n]*(?:\r\n|\n|\r)([\s\S]*?)(?:^(?:---|\.\.\.)[^\S\r\n]*$(?![\s\S]))/m.exec(
    text.slice(front.start, front.end),
  );
  if (!lines) return null;
  const yaml = lines[1]!;
  const offset = front.start + lines[0].indexOf(newline) + newline.length;
  const { contents, errors } = parseDocument(yaml, { logLevel: 'silent', stringKeys: true });
  if (errors.length || (contents !== null && !isMap(contents))) return null;
  const end = offset + yaml.length;
  const pair = contents?.items.find(({ key }) => isScalar(key) && key.value === 'copydesk');
  if (!pair) return { start: end, end, text: block };
  const placed = isMap(pair.value)
    ? entryIn(pair.value, yaml, check, newline)
    : underKey(pair, check, newline);
  return placed && { start: offset + placed.start, end: offset + placed.end, text: placed.text };
}

/** The edit in a map that names checks already; offsets into the YAML. */
function entryIn(map: YAMLMap, yaml: string, check: string, newline: string): Edit | null {
  const known = map.items.find(({ key }) => isScalar(key) && key.value === check);
  if (known) {
    if (!isScalar(known.value) || !known.value.range) return null;
    const [start, end] = known.value.range;
    return { start, end, text: start === end ? ' off' : 'off' };
  }
  const [start, end] = map.range ?? [0, 0];
  const first = map.items[0]?.key;
  const firstAt = isScalar(first) ? (first.range?.[0] ?? start) : start;
  if (map.flow) return { start: start + 1, end: start + 1, text: `${check}: off${first ? ', ' : ''}` };
  const indent = /[^\S\r\n]*$/.exec(yaml.slice(0, firstAt))![0];
  return end ? { start: firstAt, end: firstAt, text: `${check}: off${newline}${indent}` } : null;
}

/** The edit under a key that has no value yet. One that has another value is for its writer to mend. */
function underKey(pair: { key: unknown; value: unknown }, check: string, newline: string): Edit | null {
  const isEmpty = pair.value === null || (isScalar(pair.value) && pair.value.value === null);
  if (!isEmpty || !isScalar(pair.key) || !pair.key.range) return null;
  const colon = pair.key.range[1] + 1;
  return { start: colon, end: colon, text: `${newline}  ${check}: off` };
}
