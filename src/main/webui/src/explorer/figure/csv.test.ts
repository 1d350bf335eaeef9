import { expect, test } from 'vitest';
import { csv } from './csv';

test('a table becomes lines that any reader takes apart again', () => {
  expect(csv({ columns: ['name', 'met'], rows: [['Côte d’Ivoire', 2], ['a "b", c', null]] })).toBe(
    '\uFEFFname,met\r\nCôte d’Ivoire,2\r\n"a ""b"", c",\r\n',
  );
});

test('a spreadsheet is given no formula', () => {
  expect(csv({ columns: ['x'], rows: [['=1+1'], [-1]] })).toBe("\uFEFFx\r\n'=1+1\r\n-1\r\n");
});
