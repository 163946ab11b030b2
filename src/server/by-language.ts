/** The language that a document which is not open would be opened in, by the ending of its name. */
const BY_ENDING: readonly (readonly [ending: string, language: string])[] = [
  ['.article', 'article'],
  ['.txt', 'plaintext'],
  ['.md', 'markdown'],
];

/** The language id of a closed document, by its name; undefined where that tells none. */
export const languageByName = (uri: string): string | undefined =>
  BY_ENDING.find(([ending]) => uri.endsWith(ending))?.[1];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The settings as they stand for one language: what an editor keeps under `[article]` counts over the rest. VS Code puts
 * the two together itself; other editors hand both over.
 */
export function forLanguage(raw: unknown, languageId: string | undefined): unknown {
  const own = isObject(raw) && languageId !== undefined ? raw[`[${languageId}]`] : undefined;
  return isObject(raw) && isObject(own) ? merged(raw, own) : raw;
}

const merged = (
  all: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>>,
): Record<string, unknown> => ({
  ...all,
  ...Object.fromEntries(
    Object.entries(own).map(([key, value]) => {
      const other = all[key];
      return [key, isObject(value) && isObject(other) ? { ...other, ...value } : value];
    }),
  ),
});
