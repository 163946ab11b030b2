/** Where a cursor stands in a YAML text that is still being written. */
export interface Spot {
  /** The names and list places around it, from the outside in; a list's place is 0. */
  readonly path: readonly (string | number)[];
  /** What is being written: a name, or the value of one (or of a list's entry). */
  readonly kind: 'name' | 'value';
  /** The offset at which the word at the cursor begins. */
  readonly start: number;
  /** The word up to the cursor. */
  readonly typed: string;
}

/** A line of block YAML: its indent, the dash of a list's entry, a name with its colon, and what follows. */
const LINE = /^(\s*)((?:- +)*)(?:([\w/-]+):(?:\s+|$))?(.*)$/;

interface Level {
  readonly indent: number;
  readonly step: string | number;
}

/**
 * Reads the place of a cursor from the indents of the lines above it: half-written YAML has no tree yet. Lists and maps in
 * brackets, and texts over several lines, are not read: null.
 */
export function spotAt(text: string, offset: number): Spot | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, offset);
  if (/[#{}[\]]/.test(line)) return null;
  const [, indent, dashes, name, rest] = LINE.exec(line)!;
  const own = indent!.length;
  const levels = levelsAbove(text.slice(0, start), own + dashes!.length, dashes !== '' ? own : null);
  const path = levels.map(({ step }) => step);
  if (name !== undefined)
    return { path: [...path, name], kind: 'value', start: offset - rest!.length, typed: rest! };
  return { path, kind: 'name', start: offset - rest!.length, typed: rest! };
}

/**
 * The levels that a line lies in.
 * @param indent where its words begin
 * @param dash where its own dash stands; null where it has none
 */
function levelsAbove(above: string, indent: number, dash: number | null): Level[] {
  const levels: Level[] = [];
  for (const line of above.split(/\r?\n/)) {
    const [, space, dashes, name] = LINE.exec(line)!;
    if (!line.trim() || line.trim().startsWith('#')) continue;
    const at = space!.length;
    while (levels.length && levels.at(-1)!.indent >= at + (dashes ? 1 : 0)) levels.pop();
    if (dashes && levels.at(-1)?.step === 0 && levels.at(-1)!.indent >= at) levels.pop();
    if (dashes) levels.push({ indent: at, step: 0 });
    if (name !== undefined) levels.push({ indent: at + dashes!.length, step: name });
  }
  while (levels.length && levels.at(-1)!.indent >= indent) levels.pop();
  if (dash === null) return levels;
  while (levels.at(-1)?.step === 0 && levels.at(-1)!.indent >= dash) levels.pop();
  return [...levels, { indent: dash, step: 0 }];
}
