/** The last word of several. */
export const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

/** The nouns of an office, in its one wording and as told: "chair", "chairwoman". */
export function nounsOf({ office, text }: { readonly office: string; readonly text: string }): string[] {
  const noun = lastWord(office);
  const told = text.split(/\s+/).find((word) => word.toLowerCase().startsWith(noun.slice(0, 4))) ?? noun;
  return [...new Set([noun, told.toLowerCase().replace(/[^\p{L}]/gu, '')])];
}
