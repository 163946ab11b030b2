import { escapeMarkdown } from '../core/text/escape.ts';

/** A link to a place in a document. The address is escaped, so that no character of it can end the link. */
export function markdownLink(label: string, uri: string): string {
  const address = uri.replace(/[()<>\s\\[\]]/g, (char) =>
    encodeURIComponent(char).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  );
  return `[${escapeMarkdown(label)}](${address})`;
}
