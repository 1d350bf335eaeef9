import { expect, test } from 'vitest';
import type { Draft } from './draft';
import { withMeeting } from './meeting';
import { trimmed } from './useSelected';

const person = (ref: string, name: string) => ({ ref, name, id: null, isNew: true, aliases: null, description: null, evidence: [] });
const draft: Draft = {
  article: { id: null, title: 'News', publishedOn: '2031-03-06', publisher: null, url: null, text: null, keepText: true, fingerprint: null },
  people: [person('umerov', 'Rustem Umerov')],
  organizations: [], offices: [], kin: [], meetings: [], statements: [], voteClaims: [], unresolved: [], warnings: [],
};

test('a meeting that a person read brings whom the draft did not name, and has the passage as the evidence of all', () => {
  const participants = [{ person: 'umerov' }, { person: 'Ana Lesen' }, { country: 'Norway' }];
  const { meetings, people } = withMeeting(draft, { kind: 'CALL', status: 'PLANNED', participants, startedOn: ' 2031-04 ', place: '' }, { start: 3, end: 9 });
  expect(meetings).toMatchObject([{ title: 'Call of Rustem Umerov, Ana Lesen and Norway', startedOn: '2031-04', place: null, evidence: [{ start: 3, end: 9, origin: 'CURATED', confidence: null }] }]);
  expect(meetings[0]!.participants.map(({ person, country }) => person ?? country)).toEqual(['umerov', 'Ana Lesen', 'Norway']);
  expect(people.map(({ ref, isNew, evidence }) => [ref, isNew, evidence?.[0]?.start])).toEqual([['umerov', true, undefined], ['Ana Lesen', null, 3]]);
});

test('a selection is taken without the white space at its ends; one of nothing else is none', () => {
  expect(trimmed('They met. ', { start: 4, end: 10 })).toEqual({ start: 5, end: 9 });
  expect(trimmed('a \n b', { start: 1, end: 4 })).toBeUndefined();
});
