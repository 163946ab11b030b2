/** What happened to what, by which two tellings are found to be of one thing. */
export const keyOf = (...parts: string[]): string =>
  parts
    .join(' ')
    .toLowerCase()
    .replace(/[“”"‘]/g, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** A name as it stands, without line ends, the article before it and a possessive or closing mark after it. */
export const named = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/^(?:The|A|An)\s+/, '')
    .replace(/[’']s?$/, '');

/** Words with a capital that only begin a sentence. */
export const withoutLead = (name: string): string =>
  name.replace(
    /^(?:(?:The|A|An|In|On|At|As|But|And|When|While|Since|After|Before|Its|His|Her|Their|Author|Writer|Historian|Poet|Painter|Composer|Singer|Actor|Actress|President|Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Judge|Senator|Bishop|King|Queen|Prince|Princess)\.?\s+)+/,
    '',
  );
