/** A part of a JSON Schema, as much as is read here. */
export interface SchemaPart {
  readonly description?: string | undefined;
  readonly properties?: Readonly<Record<string, SchemaPart | boolean>> | undefined;
  readonly items?: SchemaPart | boolean | readonly (SchemaPart | boolean)[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly type?: unknown;
  readonly required?: readonly string[] | undefined;
}

/** The part of a schema that a path leads to: names and places of lists; null where it knows none. */
export function partAt(schema: SchemaPart, path: readonly PropertyKey[]): SchemaPart | null {
  let part: unknown = schema;
  for (const step of path) {
    if (!isPart(part)) return null;
    part = typeof step === 'number' ? part.items : part.properties?.[String(step)];
  }
  return isPart(part) ? part : null;
}

/** The names that a part knows. */
export const namesAt = (schema: SchemaPart, path: readonly PropertyKey[]): string[] =>
  Object.keys(partAt(schema, path)?.properties ?? {});

const isPart = (value: unknown): value is SchemaPart =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
