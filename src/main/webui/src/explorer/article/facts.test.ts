import { expect, test } from 'vitest';
import { stretches, type Told } from './facts';

const fact = (id: string, start: number, end: number): Told => ({
  id,
  kind: 'Meeting',
  says: id,
  evidence: [{ start, end, quote: null, paragraph: null, confidence: null, origin: 'CURATED', article: { id: 'article.x', title: 'x', publisher: null, publishedOn: null, url: null } }],
});

test('a text is cut where facts begin and end, and overlapping ones are both marked', () => {
  expect(stretches('abcdef', [fact('one', 1, 4), fact('two', 3, 6)])).toEqual([
    { text: 'a', facts: [] },
    { text: 'bc', facts: ['one'] },
    { text: 'd', facts: ['one', 'two'] },
    { text: 'ef', facts: ['two'] },
  ]);
});

test('a place beyond the text marks nothing', () => {
  expect(stretches('abc', [fact('one', 5, 9)])).toEqual([{ text: 'abc', facts: [] }]);
});
