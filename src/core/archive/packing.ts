/**
 * Pieces that nearly every article's facts are written with, each packed as one character that JSON text never has.
 * What is packed with other pieces can't be unpacked: {@link PACKING} tells which they are.
 */
const PIECES = [
  '{"start":',
  ',"end":',
  ',"text":"',
  '","form":"surname"}',
  '","form":"full"}',
  '","form":"first-name"}',
  '","form":"nickname"}',
  '{"name":"',
  '","roles":[',
  '],"mentions":[',
  '","kind":"told","date":',
  '","kind":"named","date":',
  ',"place":',
  ',"dates":[',
  '],"happening":"',
  '","ordinal":null',
  ',"people":[',
  '],"tolls":[',
  '"},',
  '"}],',
  '"}]},',
  'null',
  ',"type":"DATE","value":"',
  '","mod":null,"written":{',
  '"reference":"',
  '"anchor":{"by":"',
  ',"direction":null',
  ',"rangeEnd":null',
  ',"count":null',
  ',"readings":null',
  '"weekday":',
  '"month":',
  '"year":',
  '"day":',
  '"to":"past"}',
  '"by":"article"',
  '"recurrence":"',
] as const;

/** Names the pieces; it changes whenever they do. */
export const PACKING = 1;

/** The first characters behind those that JSON text is written with here; one byte each in memory and two on disk. */
const FIRST = 0x80;

const codes = new Map(PIECES.map((piece, i) => [piece as string, String.fromCharCode(FIRST + i)]));
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const piece = new RegExp(
  [...PIECES]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|'),
  'g',
);
const code = new RegExp(
  `[${String.fromCharCode(FIRST)}-${String.fromCharCode(FIRST + PIECES.length - 1)}]`,
  'g',
);

/**
 * A value as JSON text of one byte a character, which engines keep in half the room, with pieces that come often made
 * short. The value must be one that JSON keeps as it is.
 */
export const pack = (value: object): string =>
  JSON.stringify(value)
    .replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(piece, (found) => codes.get(found)!);

/** The JSON text of what was packed. */
export const unpacked = (packed: string): string =>
  packed.replace(code, (found) => PIECES[found.charCodeAt(0) - FIRST]!);
