import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Two pages: the explorer and GraphiQL. In development the API is taken from a server that runs beside, see HEARSAY_API. */
const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

export default defineConfig({
  plugins: [react()],
  // citation-js would bring two ways to fetch that need Node; a browser has its own, and nothing is fetched with it.
  resolve: {
    alias: {
      'node-fetch': fromRoot('client/browserFetch.ts'),
      'sync-fetch': fromRoot('client/browserFetch.ts'),
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['client/index.html', 'client/graphiql.html'].map(fromRoot) },
  },
  server: { proxy: { '/graphql': process.env['HEARSAY_API'] ?? 'http://127.0.0.1:4000' } },
});
