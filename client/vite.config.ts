import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Two pages: the explorer and GraphiQL. In development the API is taken from a server that runs beside, see HEARSAY_API. */
const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Chunks that the first script asks for, by name: the explorer, and the view that most begin with. */
const ASKED_FIRST = ['explorer', 'GraphView'];

/** Tells the browser in the page itself what the first script will ask for, so that it is fetched beside that one. */
const preloadExplorer: Plugin = {
  name: 'preload-explorer',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? [each] : []));
      const isExplorer = chunks.some(({ fileName, name }) => name === 'index' && html.includes(fileName));
      const wanted = chunks.filter(({ name }) => isExplorer && ASKED_FIRST.includes(name));
      const files = new Set(wanted.flatMap(({ fileName, imports }) => [fileName, ...imports]));
      return [...files]
        .filter((file) => !html.includes(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }));
    },
  },
};

/** What several chunks share stands in few files: each file more is a request more before anything is seen. */
const groups = [
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//u, priority: 3 },
  {
    name: 'start',
    test: /(?:state\/decodeView|effects\/(?:apiAddress|earlyAnswers|fetchInTime))\.ts$/u,
    priority: 2,
  },
  { name: 'shared', test: /client\/src\//u, minShareCount: 2, priority: 1 },
];

export default defineConfig({
  plugins: [react(), preloadExplorer],
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
    rolldownOptions: {
      input: ['client/index.html', 'client/graphiql.html'].map(fromRoot),
      output: { codeSplitting: { groups } },
    },
  },
  // What reads PDFs comes in two pieces.
  worker: { format: 'es' },
  server: { proxy: { '/graphql': process.env['HEARSAY_API'] ?? 'http://127.0.0.1:4000' } },
});
