import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node takes graphql's "main" where Vite would take its "module"; two copies of it do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // By itself it leaves one core idle, which on two cores doubles the time.
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.d.ts', 'src/api/generated/**'],
    },
  },
});
