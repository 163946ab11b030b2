/**
 * Text of an article as Markdown that shows just these characters. Articles are data: `[x](command:y)` in one must never
 * become a link, nor `<img>` an element.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[&<>]/g, (char) => `&#${char.codePointAt(0)};`)
    .replace(/[\\`*_{}[\]()#+\-.!|~^$"':@/=]/g, '\\$&');

/** Text as HTML that shows just these characters, between tags and in attributes that are quoted. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);
