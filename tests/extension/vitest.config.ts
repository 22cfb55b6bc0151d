// The built extension in real browsers: one file after the other, as two browsers at once starve a small machine.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/extension/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
