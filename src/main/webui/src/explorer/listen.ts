import { createClient } from 'graphql-ws';
import { socketParameters } from '../session/session';
import type { TypedDocumentString } from './gql/graphql';

// One socket for all that a page listens to, opened when it does. Whoever listens has another way when it fails, so that
// nothing is tried again here.
const client = createClient({
  url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
  connectionParams: socketParameters,
  retryAttempts: 0,
  connectionAckWaitTimeout: 5_000,
});

/**
 * Listens to a subscription of this server, until the function that this gives is called.
 *
 * @param ended is called where the server ends it, or it could not be listened to
 */
export function listen<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  heard: (data: Data) => void,
  ended: () => void,
): () => void {
  let isStopped = false;
  const end = () => isStopped || ended();
  const stop = client.subscribe<Data>(
    { query: document.toString(), variables },
    { next: ({ data }) => (data ? heard(data) : end()), error: end, complete: end },
  );
  return () => {
    isStopped = true;
    stop();
  };
}
