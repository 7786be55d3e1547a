import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two worker processes: the test run shares a small machine with the real runtimes it starts.
    maxWorkers: 2,
    passWithNoTests: true,
  },
});
