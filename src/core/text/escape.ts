/**
 * Text of an article as Markdown that shows just these characters. Articles are data: `[x](command:y)` in one must never
 * become a link, nor `<img>` an element. Control characters, which a terminal would obey, become `�`.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '\uFFFD')
    .replace(/[&<>]/g, (char) => `&#${char.codePointAt(0)};`)
    .replace(/[\\`*_{}[\]()#+\-.!|~^$"':@/=]/g, '\\$&');

/** Text as HTML that shows just these characters, between tags and in attributes that are quoted; the same of controls. */
export const escapeHtml = (text: string): string =>
  text.replace(/[^\P{Cc}\s]/gu, '\uFFFD').replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);
