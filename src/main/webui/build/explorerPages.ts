import type { Plugin } from 'vite';

/** For the development server: any page but GraphiQL's is the explorer's, as the server has it. */
export function explorerPages(): Plugin {
  return {
    name: 'explorer-pages',
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        if (request.headers.accept?.includes('text/html') && !request.url?.startsWith('/graphiql')) {
          request.url = '/index.html';
        }
        next();
      });
    },
  };
}
