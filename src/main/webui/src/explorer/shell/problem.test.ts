import { expect, test } from 'vitest';
import { Failure, refusal } from '../ask';
import { problem } from './problem';

const answer = (status: number, headers: HeadersInit = {}) => refusal(new Response(null, { status, headers }));

test('who must wait is told for how long, where the server says so', () => {
  expect(problem(answer(429, { 'Retry-After': '7' }), false)).toEqual(['Too much was asked from here in a short time.', 'Try again in 7 seconds.']);
  expect(problem(answer(503), false)[1]).toBe('Try again in a moment.');
});

test('who is not signed in is told to sign in, and who is with a key that is not taken, to take another', () => {
  expect(problem(answer(401), false)[1]).toContain('sign in with their key');
  expect(problem(answer(401), true)[1]).toContain('newer one');
});

test("anything else is told in the server's own words", () => {
  expect(problem(new Failure('first: 900 is more than 500', 'INVALID_INPUT'), true)).toEqual(['This could not be answered.', 'first: 900 is more than 500']);
});
