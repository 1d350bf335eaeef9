import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { explorerPages } from './build/explorerPages';
import { smallStates } from './build/smallStates';

// For `npm run dev` beside a running server, which takes WebSockets from its own pages only.
const server = process.env.CHANCERY_SERVER ?? 'http://localhost:8080';
const proxy = Object.fromEntries(
  ['/graphql', '/loads', '/sign-in'].map((path) => [path, { target: server, changeOrigin: true, ws: true, headers: { origin: server } }]),
);

export default defineConfig({
  // GraphiQL and the explorer are entries of their own. A path without one is a 404, not somebody else's page: which
  // addresses are the explorer's, the server says.
  appType: 'mpa',
  plugins: [smallStates(), explorerPages()],
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
        explorer: fileURLToPath(new URL('index.html', import.meta.url)),
        graphiql: fileURLToPath(new URL('graphiql/index.html', import.meta.url)),
      },
    },
  },
  worker: { format: 'es' },
  // The port that Quarkus forwards to in dev mode: better to fail than to serve elsewhere.
  // Live reload talks on a path of its own, since Quarkus answers "/" itself.
  server: { port: 5173, strictPort: true, hmr: { path: 'vite-hmr' }, proxy },
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
