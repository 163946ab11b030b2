import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These run inside VS Code, or look at it: see scripts/test.mjs.
    exclude: ['test/editor/**', 'test/editor-host/**', 'test/seen/**', 'test/grammar/**'],
    // Some tests run the bundles: a test run of its own builds them first.
    globalSetup: ['scripts/lib/built.mjs'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
