import { closestMatch } from 'leven';
import { namesAt, type SchemaPart } from './schema-part.ts';

/** What the schema's library tells of a value that it does not take, as much as is read here. */
export interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** The names that are not known. */
  readonly keys?: readonly string[];
  /** The values that are. */
  readonly values?: readonly unknown[];
  readonly expected?: string;
  readonly origin?: string;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly input?: unknown;
}

/** A sentence on a part of a house style. */
export interface Told {
  /** Whether it is the part's name that is wrong, not what stands there. */
  readonly ofName: boolean;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** How far a wrong name may be from the one that was meant, in letters. */
const NEAR = 4;

/**
 * What is wrong, for whoever wrote it: one sentence for each unknown name, and the nearest known one.
 * @param schema the JSON Schema of the whole
 */
export function inWords(issue: Issue, schema: SchemaPart): Told[] {
  const { path, keys } = issue;
  if (keys)
    return keys.map((key) => ({
      path: [...path, key],
      ofName: true,
      message: unknownName(key, namesAt(schema, path)),
    }));
  const name = [...path].reverse().find((step) => typeof step === 'string');
  const subject = name === undefined ? 'A house style' : `“${name}”`;
  return [{ ofName: false, path, message: `${subject} ${shouldBe(issue)}` }];
}

function unknownName(name: string, known: readonly string[]): string {
  const near = closestMatch(name, known, { maxDistance: NEAR });
  const guess =
    near !== undefined && near.length > 1 ? `did you mean “${near}”?` : `known are ${listed(known)}.`;
  return `“${name}” is no name that a house style knows here: ${guess}`;
}

function shouldBe({ code, message, values, expected, origin, minimum, maximum, input }: Issue): string {
  if (values) {
    const known = values.map(String);
    const near = typeof input === 'string' ? closestMatch(input, known, { maxDistance: 3 }) : undefined;
    return `should be ${listed(known, 'or')}${near === undefined ? '.' : `: did you mean “${near}”?`}`;
  }
  if (code === 'invalid_type')
    return input === undefined
      ? 'is missing here.'
      : `should be ${KINDS[expected ?? ''] ?? 'something else'}.`;
  if (code === 'invalid_union' || code === 'invalid_format') return `${message}.`;
  if (origin === 'number' || origin === 'int')
    return code === 'too_big'
      ? `should be ${String(maximum)} or less.`
      : `should be ${String(minimum)} or more.`;
  return 'should not be empty.';
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: lines that begin with a dash',
  object: 'names with values',
};

/** “a, b and c”. */
function listed(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const quoted = words.map((word) => `“${word}”`);
  return quoted.length > 1
    ? `${quoted.slice(0, -1).join(', ')} ${joint} ${quoted.at(-1)}`
    : (quoted[0] ?? 'none');
}
