import { expect, test } from 'vitest';
import { blocOrder } from './order';

test('countries that vote alike stand together', () => {
  const order = blocOrder([
    [1, 0.1, 0.9, 0.2],
    [0.1, 1, 0.2, 0.95],
    [0.9, 0.2, 1, 0.1],
    [0.2, 0.95, 0.1, 1],
  ]);
  const place = (country: number) => order.indexOf(country);
  expect([Math.abs(place(0) - place(2)), Math.abs(place(1) - place(3))]).toEqual([1, 1]);
  expect([...order].sort()).toEqual([0, 1, 2, 3]);
});

test('one that shares nothing with anybody is kept', () => {
  expect(blocOrder([[1, null, 0.5], [null, 1, null], [0.5, null, 1]]).length).toBe(3);
});
