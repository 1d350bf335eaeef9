import { expect, test } from '@playwright/test';
import { auditServer } from 'graphql-http';

test('the public audit of GraphQL over HTTP finds no error and little to warn of', async ({ baseURL }) => {
  const results = await auditServer({ url: `${baseURL}/graphql` });
  const said = (status: string) =>
    results.flatMap((result) => (result.status === status ? [`${result.id} ${result.name}: ${'reason' in result ? result.reason : ''}`] : []));
  expect(results.length).toBeGreaterThan(50);
  expect(said('error')).toEqual([]);
  expect(said('warn').length, said('warn').join('\n')).toBeLessThanOrEqual(4);
});
