import { closestMatch } from 'leven';
import { type Document, isMap, parseDocument } from 'yaml';
import type { Range } from '../text/range.ts';
import { yamlProblem } from '../text/yaml-words.ts';
import { inWords, type Issue } from './issue-words.ts';
import type { HouseStyle } from './house-style.ts';
import { firstLine, placeOf, within } from './place.ts';
import { jsonSchemaFor, schemaFor, type Settable } from './schema.ts';
import { toStyle } from './to-style.ts';

/** Something of a house style that can't be used, said in a sentence, at its place. */
export interface StyleProblem extends Range {
  readonly message: string;
}

/** A house style as far as it can be used. */
export interface ReadStyle {
  /** Null where the whole can't be read: whoever holds an earlier one goes on with it. */
  readonly style: HouseStyle | null;
  readonly problems: readonly StyleProblem[];
}

/** How many of a file's problems are told: a file that is no house style has one on each line. */
const MOST_TOLD = 50;

/**
 * Reads the text of a `copydesk.yaml`. What can't be used is left out and told; the rest is in force. Never throws.
 * @param checks every check that there is
 */
export function readStyle(text: string, checks: readonly Settable[]): ReadStyle {
  const document = parseDocument(text, { logLevel: 'silent', stringKeys: true });
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos;
    const message = `This house style can’t be read: ${yamlProblem(error)}.`;
    return { style: null, problems: [{ ...within(text, start, end), message }] };
  }
  let written: unknown;
  try {
    written = document.toJS();
  } catch {
    // The one thing that is refused only now: names for parts that stand for so many parts that they fill the memory.
    return broken(text, 'its aliases (*name) stand for too much');
  }
  if (written === null || written === undefined) return { style: toStyle({}), problems: [] };
  if (!isMap(document.contents)) return broken(text, 'it should be names with values, such as “extends: ap”');
  return readKnown(text, document, written, checks);
}

const broken = (text: string, why: string): ReadStyle => ({
  style: null,
  problems: [{ ...firstLine(text), message: `This house style can’t be read: ${why}.` }],
});

/** The schema of one list of checks, made once. */
const made = new WeakMap<readonly Settable[], ReturnType<typeof make>>();
const make = (checks: readonly Settable[]) => ({ schema: schemaFor(checks), json: jsonSchemaFor(checks) });

export function knownTo(checks: readonly Settable[]): ReturnType<typeof make> {
  const kept = made.get(checks) ?? make(checks);
  made.set(checks, kept);
  return kept;
}

/** Leaves out what the schema does not take, part by part, until the rest is taken. */
function readKnown(
  text: string,
  document: Document,
  written: unknown,
  checks: readonly Settable[],
): ReadStyle {
  const { schema, json } = knownTo(checks);
  const problems: StyleProblem[] = [];
  let tries = 0;
  let read = schema.safeParse(written, { reportInput: true });
  // A part that was left out may be one that its whole cannot do without: then the whole goes in the next round.
  while (!read.success && tries++ < 5) {
    const issues: readonly Issue[] = read.error.issues;
    if (tries === 1)
      for (const issue of issues)
        problems.push(
          ...inWords(issue, json).map((told) => ({
            ...placeOf(text, document, told.path, told.ofName),
            message: told.message,
          })),
        );
    // From the last to the first, so that the places of a list's earlier entries stay.
    for (const issue of [...issues].reverse()) leaveOut(written, issue);
    read = schema.safeParse(written, { reportInput: true });
  }
  const style = read.success ? toStyle(read.data) : null;
  const unknown = style ? unknownChecks(text, document, style, checks) : [];
  return { style, problems: [...problems, ...unknown].slice(0, MOST_TOLD) };
}

/** Findings that were put to rest of checks that there are not: they are harmless, but nothing is put to rest by them. */
function unknownChecks(
  text: string,
  document: Document,
  { ignored }: HouseStyle,
  checks: readonly Settable[],
): StyleProblem[] {
  const ids = checks.map(({ id }) => id);
  return ignored.flatMap(({ check }, i) => {
    if (ids.includes(check)) return [];
    const near = closestMatch(check, ids, { maxDistance: 6 });
    const message = `There is no check “${check}”${near ? `; the nearest is “${near}”` : ''}.`;
    return [{ ...placeOf(text, document, ['ignored', i, 'check']), message }];
  });
}

/** Takes a part out of what was written, or its unknown names. */
function leaveOut(written: unknown, { path, code, keys = [] }: Issue): void {
  const at = (steps: readonly PropertyKey[]): Record<PropertyKey, unknown> | undefined =>
    steps.reduce<unknown>((inside, key) => memberOf(inside, key), written) as
      Record<PropertyKey, unknown> | undefined;
  if (code === 'unrecognized_keys') {
    const part = at(path);
    for (const key of keys) if (part) delete part[key];
    return;
  }
  // What is missing cannot be left out: the part that lacks it goes.
  const steps = memberOf(at(path.slice(0, -1)), path.at(-1)!) === undefined ? path.slice(0, -1) : path;
  const parent = at(steps.slice(0, -1));
  const last = steps.at(-1);
  if (parent === undefined || last === undefined) return;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
}

const memberOf = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
