import { build } from './build.mjs';

/** Vitest calls this before its first test. */
export default async function setup() {
  await build();
}
