import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { describe, expect, it, test } from 'vitest';
import { readSavedQuery, savedQueries } from './index';

const servedSchema = new URL('../../../../test/resources/schema.graphql', import.meta.url);

describe.each(savedQueries)('$id', ({ source, operation, title }) => {
  it('asks one question that needs nothing filled in', () => {
    const operations = parse(source).definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
    expect(operations.map((o) => o.name?.value)).toEqual([operation]);
    expect(operations[0]?.variableDefinitions ?? []).toEqual([]);
    expect(title).toContain('?');
  });

  it.skipIf(!existsSync(servedSchema))('fits the served schema', () => {
    const schema = buildSchema(readFileSync(servedSchema, 'utf8'));
    expect(validate(schema, parse(source)).map((e) => e.message)).toEqual([]);
  });
});

test('every operation has a name of its own', () => {
  expect(new Set(savedQueries.map((q) => q.operation)).size).toBe(savedQueries.length);
});

test('a file without its question is refused by name', () => {
  expect(() => readSavedQuery('./99-bare.graphql', 'query Bare { overview { people } }')).toThrow('./99-bare.graphql');
});
