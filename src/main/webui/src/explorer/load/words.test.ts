import { expect, test } from 'vitest';
import type { LoadPartsFragment } from '../gql/graphql';
import { left, outcome } from './words';

const load = { read: 870109, created: 870000, updated: 0, unchanged: 62, withdrawn: 0, rejected: 47, rowsPerSecond: 25432.4 } as LoadPartsFragment;

test('what came of a load is told in one sentence, without what there is none of', () => {
  expect(outcome(load)).toBe('870,109 read, 25,432 a second: 870,000 new, 62 as they were, 47 rejects.');
  expect(outcome({ ...load, read: 0, created: 0, unchanged: 0, rejected: 0, rowsPerSecond: null })).toBe('0 read.');
});

test('how long it still takes is told in minutes or seconds, where it is known', () => {
  expect([left(200), left(41), left(0), left(null)]).toEqual(['about 3 minutes left', '41 seconds left', '1 second left', '']);
});
