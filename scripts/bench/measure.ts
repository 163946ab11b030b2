/** How often a stage is run to warm the engine up, and to measure. */
const WARM = 3;
const RUNS = 15;

/**
 * Milliseconds that one run takes: the median of several, after some that warm up.
 * @param prepare done before each run, not counted
 */
export function median(run: () => void, prepare: () => void = () => {}): number {
  const time = (): number => {
    prepare();
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  for (let i = 0; i < WARM; i++) time();
  return Array.from({ length: RUNS }, time).sort((a, b) => a - b)[RUNS >> 1]!;
}

/** Prints rows under a head, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  ');
  console.log(
    [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n'),
  );
}
