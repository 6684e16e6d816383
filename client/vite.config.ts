import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** In development the API is taken from a server that runs beside, see HEARSAY_API. */
export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  server: { proxy: { '/graphql': process.env['HEARSAY_API'] ?? 'http://127.0.0.1:4000' } },
});
