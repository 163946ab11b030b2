/**
 * Tells what happens now: every step that may take seconds announces itself with one line.
 *
 * @param {string} text
 */
export function say(text) {
  console.log(`• ${text}`);
}

/** Something a person can put right, told in one sentence and without a stack trace. */
export class Advice extends Error {}

/**
 * Runs a script's main function; what it throws becomes words on stderr and a failing exit code.
 *
 * @param {() => Promise<number | void>} main resolves to the exit code, 0 when it gives none
 * @param {() => void} [lastWords] called after a failure
 */
export async function asScript(main, lastWords = () => {}) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Advice ? error.message : error);
    lastWords();
    process.exitCode = 1;
  }
}
