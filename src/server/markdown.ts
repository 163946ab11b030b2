/**
 * Text of an article as Markdown that shows just these characters. Articles are data: `[x](command:y)` in one must never
 * become a link, nor `<img>` an element.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[&<>]/g, (char) => `&#${char.codePointAt(0)};`)
    .replace(/[\\`*_{}[\]()#+\-.!|~^$"':@/=]/g, '\\$&');

/** A link to a place in a document. The address is escaped, so that no character of it can end the link. */
export function markdownLink(label: string, uri: string): string {
  const address = uri.replace(/[()<>\s\\[\]]/g, (char) =>
    encodeURIComponent(char).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  );
  return `[${escapeMarkdown(label)}](${address})`;
}
