import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node takes graphql's "main" where Vite would take its "module"; two copies of it do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 30_000,
    // What several tests need is prepared in hooks: opening the dataset takes long on a machine that does much else.
    hookTimeout: 60_000,
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
          // A file keeps little more than one core busy, and each that runs has a browser to itself.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
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
