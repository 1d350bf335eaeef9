import type { SavedQuery } from '../queries';

/** The query that the address carries after its #, as the explorer's pages write it; undefined where it carries none. */
export function givenQuery(hash = location.hash): (SavedQuery & { variables: string }) | undefined {
  const given = new URLSearchParams(hash.slice(1));
  const source = given.get('query');
  const operation = /^\s*(query|mutation|subscription)\s+(\w+)/m.exec(source ?? '');
  return source && operation?.[2]
    ? {
        id: 'given',
        title: 'The query behind the page',
        operation: operation[2],
        writes: operation[1] === 'mutation',
        source,
        variables: given.get('variables') ?? '{}',
      }
    : undefined;
}
