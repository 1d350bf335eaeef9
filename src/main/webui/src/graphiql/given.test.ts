import { expect, test } from 'vitest';
import { graphiqlPath } from '../explorer/paths';
import { givenQuery } from './given';

test('a query comes whole from the page that it is behind', () => {
  const query = '\n    query Person($id: ID!) { person(id: $id) { name } }';
  const given = givenQuery(new URL(graphiqlPath(query, { id: 'a & b' }), 'http://here').hash);
  expect(given).toMatchObject({ source: query, operation: 'Person', writes: false });
  expect(JSON.parse(given!.variables)).toEqual({ id: 'a & b' });
});

test('an address without a query carries none', () => {
  expect(givenQuery('')).toBeUndefined();
});
