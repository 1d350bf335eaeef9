import { expect, test } from 'vitest';
import { passageIn, sentencesOf } from './sentence';

test('a passage is found within its own sentence', () => {
  const text = 'It rained. The envoy met the minister in Geneva. Nobody spoke.';
  const start = text.indexOf('met');
  expect(passageIn(text, start, start + 'met the minister'.length)).toEqual({
    before: 'The envoy ',
    words: 'met the minister',
    after: ' in Geneva.',
  });
});

test('a passage over two sentences keeps both', () => {
  expect(passageIn('One two. Three four.', 4, 14)).toEqual({ before: 'One ', words: 'two. Three', after: ' four.' });
});

test('a text is cut into its sentences, also where a paragraph ends without a full stop', () => {
  const text = 'A heading\n\nThey met. Nobody spoke.\n';
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['A heading', 'They met.', 'Nobody spoke.']);
});
