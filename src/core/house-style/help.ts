import type { Range } from '../text/range.ts';
import { spotAt } from './outline.ts';
import { knownTo } from './read.ts';
import type { Settable } from './schema.ts';
import { namesAt, partAt, type SchemaPart } from './schema-part.ts';

/** What may be written at a cursor in a house style. */
export interface Suggestion extends Range {
  readonly label: string;
  /** What takes the place of the range. */
  readonly text: string;
  readonly description: string | null;
}

/** The names or values that may be written at an offset, in the order of the schema; the editor picks by what was typed. */
export function suggestionsAt(text: string, offset: number, checks: readonly Settable[]): Suggestion[] {
  const schema = knownTo(checks).json;
  const spot = spotAt(text, offset);
  const part = spot && partAt(schema, spot.path);
  if (!spot || !part) return [];
  const range = { start: spot.start, end: offset };
  const values = valuesOf(part).map((value) => ({ ...range, label: value, text: value, description: null }));
  if (spot.kind === 'value') return values;
  const names = namesAt(schema, spot.path).map((name) => {
    const inner = partAt(schema, [...spot.path, name]);
    return {
      ...range,
      label: name,
      text: `${name}:${inner?.properties || inner?.items ? '' : ' '}`,
      description: inner?.description ?? null,
    };
  });
  return [...names, ...values];
}

function valuesOf({ enum: values, type }: SchemaPart): string[] {
  if (values) return values.map(String);
  return type === 'boolean' ? ['true', 'false'] : [];
}

/** What the name at an offset means; null where no known name stands there. */
export function explanationAt(
  text: string,
  offset: number,
  checks: readonly Settable[],
): (Range & { readonly name: string; readonly description: string }) | null {
  const [before] = /[\w/-]*$/.exec(text.slice(0, offset))!;
  const [after] = /^[\w/-]*/.exec(text.slice(offset))!;
  const start = offset - before.length;
  const end = offset + after.length;
  if (start === end || !/^:(?:\s|$)/.test(text.slice(end))) return null;
  const spot = spotAt(text, start);
  const name = before + after;
  const description = spot && partAt(knownTo(checks).json, [...spot.path, name])?.description;
  return description ? { start, end, name, description } : null;
}
