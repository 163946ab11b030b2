import { foldedText } from './fold.ts';

const kept = new WeakMap<readonly string[], readonly string[]>();

/** Whether a text is one that the desk repeats on purpose, or a part of one: case, dashes and quotes make no difference. */
export function isStandingCopy(text: string, standing: readonly string[]): boolean {
  if (!standing.length) return false;
  const known = kept.get(standing) ?? standing.map((each) => ` ${foldedText(each)} `);
  kept.set(standing, known);
  const words = ` ${foldedText(text)} `;
  return known.some((each) => each.includes(words));
}
