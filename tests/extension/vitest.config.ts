// The built extension in real browsers: one file after the other, as two browsers at once starve a small machine.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/extension/**/*.test.ts'],
    fileParallelism: false,
    // Some tests lose a click on a busy machine; until each is mended, what fails must fail twice. The report names them.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
