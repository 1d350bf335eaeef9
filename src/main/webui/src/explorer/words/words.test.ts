import { expect, test } from 'vitest';
import { count, list, share } from './counts';
import { day, duration, isPast, span, when } from './dates';

test('a date is told as precisely as it is known', () => {
  expect([day('2025-12-02'), day('2025-12'), day('2025'), day(null)]).toEqual([
    '2 December 2025',
    'December 2025',
    '2025',
    'undated',
  ]);
  expect([when('2025-12-02'), when('2025')]).toEqual(['on 2 December 2025', 'in 2025']);
});

test('a span names the month once where it is one', () => {
  expect(span('2025-12-02', '2025-12-04')).toBe('2–4 December 2025');
  expect(span('2025-11-30', '2025-12-04')).toBe('30 November 2025 to 4 December 2025');
  expect(span('2025', null)).toBe('2025');
});

test('a length of time is told in words', () => {
  expect([duration('PT5H'), duration('PT1H30M'), duration('P2D')]).toEqual(['5 hours', '1 hour 30 minutes', '2 days']);
});

test('a month is past when it has ended, not before', () => {
  expect([isPast('2026-11', '2026-11-28'), isPast('2026-10', '2026-11-28'), isPast('2026-11-28', '2026-11-28')]).toEqual([
    false,
    true,
    false,
  ]);
});

test('counts and lists read as a sentence does', () => {
  expect([count(0, 'meeting'), count(1, 'meeting'), count(1234, 'person', 'people')]).toEqual([
    'no meetings',
    '1 meeting',
    '1,234 people',
  ]);
  expect(list(['Belarus', 'Russia', 'Syria'])).toBe('Belarus, Russia and Syria');
});

test('nearly all is not all', () => {
  expect([share(0.9962), share(1), share(0.93), share(null)]).toEqual(['99.6%', '100%', '93%', 'nothing shared']);
});
