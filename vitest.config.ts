// Unit tests: the tables beside the code and tests/node, in Node alone.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [
      '{reading,knowledge,training,page,extension,components,commands}/**/*.test.{ts,tsx}',
      'tests/node/**/*.test.{ts,tsx}',
    ],
    testTimeout: 30_000,
  },
});
