import * as z from 'zod';
import { type Identity, keyOf, plain } from './identity.ts';

/** The name of the file that holds a folder's baseline. */
export const BASELINE_FILE = 'copydesk-baseline.json';

const baseline = z.object({
  version: z.literal(1),
  /** By check: the sentences in which its findings stood. */
  findings: z.record(z.string(), z.array(z.string())),
});

/** A baseline's findings, or a sentence on why it can't be read. */
export type ReadBaseline = { readonly findings: readonly Identity[] } | { readonly problem: string };

/** Reads a baseline. Never throws. */
export function readBaseline(text: string): ReadBaseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      problem:
        'This baseline is not JSON, so nothing is put to rest by it. Accept the current findings again.',
    };
  }
  const read = baseline.safeParse(value);
  if (!read.success)
    return {
      problem:
        'This is not a baseline of Copydesk, so nothing is put to rest by it. Accept the current findings again.',
    };
  return {
    findings: Object.entries(read.data.findings).flatMap(([check, texts]) =>
      texts.map((words) => ({ check, text: words })),
    ),
  };
}

/** A baseline's text: sorted, one sentence a line, so that version control shows what changed. */
export function writeBaseline(findings: Iterable<Identity>): string {
  const byCheck = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (seen.has(key)) continue;
    seen.add(key);
    byCheck.set(finding.check, [...(byCheck.get(finding.check) ?? []), plain(finding.text)]);
  }
  const sorted = [...byCheck]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([check, texts]) => [check, texts.sort()]);
  return `${JSON.stringify({ version: 1, findings: Object.fromEntries(sorted) }, null, 2)}\n`;
}
