import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * A path inside the project.
 *
 * @param {string[]} parts
 */
export const inProject = (...parts) => path.join(root, ...parts);

/** What test runs leave behind for people: reports, screenshots, logs. */
export const testOutput = inProject('test-output');
