// The built extension in real browsers: one file after the other, as two browsers at once starve a small machine.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/extension/**/*.test.ts'],
    fileParallelism: false,
    // A real browser on a busy machine loses a tab or a click now and then: what fails must fail twice.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
