import { expect, test } from 'vitest';
import { Failure, refusal } from '../ask';
import { problem } from './problem';

const nobody = { key: undefined, by: 'key' } as const;
const editor = { key: 'k', by: 'key' } as const;
const member = { key: 't', by: 'organisation' } as const;

const answer = (status: number, headers: HeadersInit = {}) => refusal(new Response(null, { status, headers }));

test('who must wait is told for how long, where the server says so', () => {
  expect(problem(answer(429, { 'Retry-After': '7' }), nobody)).toEqual(['Too much was asked from here in a short time.', 'Try again in 7 seconds.']);
  expect(problem(answer(503), nobody)[1]).toBe('Try again in a moment.');
});

test('who is not signed in is told to sign in, and who is with what is not taken, to take another key or sign in again', () => {
  expect(problem(answer(401), nobody)[1]).toContain('sign in, then try again');
  expect(problem(answer(401), editor)[1]).toContain('newer one');
  expect(problem(answer(401), member)).toEqual(['Your organisation’s sign-in is over, or is not taken here.', 'Sign in again.']);
});

test("anything else is told in the server's own words", () => {
  expect(problem(new Failure('first: 900 is more than 500', 'INVALID_INPUT'), editor)).toEqual(['This could not be answered.', 'first: 900 is more than 500']);
});
