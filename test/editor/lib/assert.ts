/** Fails with these words unless the condition holds. */
export function holds(condition: unknown, words: string): asserts condition {
  if (!condition) throw new Error(words);
}

/** Fails unless both are the same, compared by what they look like as JSON. */
export function same(actual: unknown, expected: unknown, words: string): void {
  const [is, shouldBe] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== shouldBe) throw new Error(`${words}: expected ${shouldBe}, but it is ${is}`);
}

const patience = 120_000;
const pause = 50;

/**
 * Asks again and again until the answer is there.
 *
 * @param words what is waited for, told when it never comes
 * @param probe gives the answer, or undefined while there is none
 * @param instead tells what there is instead, when it never comes
 */
export async function eventually<T>(
  words: string,
  probe: () => T | undefined | Thenable<T | undefined>,
  instead: () => unknown = () => undefined,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined) return answer;
    if (Date.now() > end)
      throw new Error(`Never came about: ${words}; there was ${JSON.stringify(instead())}`);
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
  }
}
