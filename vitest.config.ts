import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node takes graphql's "main" where Vite would take its "module"; two copies of it do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 30_000,
    setupFiles: 'test/seed.ts',
    // All cores: by itself it leaves one idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          // No test changes what others import: loading every module once per worker saves a quarter of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          globalSetup: 'test/browser/serveExplorer.ts',
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.d.ts', 'src/api/generated/**'],
    },
  },
});
