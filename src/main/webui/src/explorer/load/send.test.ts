import { expect, test } from 'vitest';
import { kindOf, sendFile } from './send';

test('a file of JSON holds facts; what a table holds, its name does not tell', () => {
  expect(['articles.json', 'articles.JSONL', '2025_ga_voting.csv', 'votes.zip'].map(kindOf)).toEqual(['facts', 'facts', undefined, undefined]);
});

test('a file that is nothing known is not sent at all', async () => {
  await expect(sendFile('facts', new File(['x'], 'letter.docx'))).rejects.toThrow('“letter.docx” ends in nothing that is taken');
});
