import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Each page is an entry of its own: a path without one is a 404, not somebody else's page.
  appType: 'mpa',
  build: {
    // Monaco, GraphiQL's editor, is one big chunk that only the wide page loads.
    chunkSizeWarningLimit: 5000,
    rollupOptions: {
      onwarn(warning, warn) {
        // "use client" means something to server rendering only, of which there is none.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') {
          warn(warning);
        }
      },
      input: {
        graphiql: fileURLToPath(new URL('graphiql/index.html', import.meta.url)),
      },
    },
  },
  worker: { format: 'es' },
  // The port that Quarkus forwards to in dev mode: better to fail than to serve elsewhere.
  // Live reload talks on a path of its own, since Quarkus answers "/" itself.
  server: { port: 5173, strictPort: true, hmr: { path: 'vite-hmr' } },
  optimizeDeps: {
    // They import with "?worker", which pre-bundling for the development server does not understand.
    exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'],
    // CommonJS that only the editor's worker imports, where the development server does not find it by itself.
    include: ['graphql-language-service', 'nullthrows', 'picomatch-browser'],
  },
  test: {
    include: ['src/**/*.test.ts'],
  },
});
