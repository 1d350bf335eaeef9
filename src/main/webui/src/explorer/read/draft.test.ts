import { expect, test } from 'vitest';
import { candidatesFor, factsOf, toLoad, unclear, withDate, withPerson, withStatus, without, type Draft } from './draft';

const evidence = [{ quote: 'They met.', start: 0, end: 9, paragraph: 1, origin: 'EXTRACTED' as const, confidence: 0.9, withheld: null }];
const person = (ref: string, name: string) => ({ ref, name, id: null, isNew: true, aliases: null, description: null, evidence });
const meeting = {
  title: 'Talks', kind: 'MEETING' as const, status: 'HELD' as const, startedOn: '2031-03-04', endedOn: null, duration: null,
  place: 'Lisbon', placeCountry: 'PRT', topic: null, evidence,
  participants: [{ person: 'a', country: null, organization: null, capacity: null }],
};
const draft: Draft = {
  article: { id: null, title: 'News', publishedOn: '2031-03-06', publisher: null, url: null, text: 'They met.', keepText: true, fingerprint: null },
  people: [person('a', 'Umerov')],
  organizations: [],
  offices: [],
  kin: [],
  meetings: [meeting, { ...meeting, title: 'More talks' }],
  statements: [{ speaker: 'a', organization: null, attributedTo: null, text: 'it went well', verbatim: false, madeOn: null, about: null, evidence }],
  voteClaims: [],
  unresolved: [{ text: 'Mr Umerov', start: 0, end: 9, candidates: [{ __typename: 'Person', id: 'rustem-umerov', name: 'Rustem Umerov', description: null }] }],
  warnings: ['Read with care.'],
};
const [talks, moreTalks, said] = factsOf(draft) as [ReturnType<typeof factsOf>[0], ReturnType<typeof factsOf>[0], ReturnType<typeof factsOf>[0]];

test('the facts of a draft are told in words, with the names of their people', () => {
  expect([talks.says, moreTalks.says, said.says]).toEqual(['Talks, Lisbon', 'More talks, Lisbon', 'Umerov: it went well']);
});

test('who takes part in a meeting is told by name', () => {
  expect([talks.participants, said.participants]).toEqual([['Umerov'], undefined]);
});

test('a fact is dropped, and its status and date are mended, without touching the others', () => {
  expect(factsOf(without(draft, talks)).map(({ says }) => says)).toEqual(['More talks, Lisbon', 'Umerov: it went well']);
  expect(withStatus(draft, moreTalks, 'PLANNED').meetings.map(({ status }) => status)).toEqual(['HELD', 'PLANNED']);
  expect(withDate(draft, talks, ' 2031-03 ').meetings.map(({ startedOn }) => startedOn)).toEqual(['2031-03', '2031-03-04']);
  expect(withDate(draft, said, '').statements[0]!.madeOn).toBeNull();
});

test('somebody is resolved to one of those whom the reading thinks of', () => {
  expect(candidatesFor(draft, 'Umerov')).toEqual([{ id: 'rustem-umerov', name: 'Rustem Umerov' }]);
  expect(withPerson(draft, 'a', { id: 'rustem-umerov' }).people[0]).toMatchObject({ id: 'rustem-umerov', isNew: null });
});

test('words for somebody whom the draft does not have are told apart from its people', () => {
  const mention = { text: 'the minister', start: 0, end: 3, candidates: [] };
  expect(unclear({ ...draft, unresolved: [...draft.unresolved, mention] })).toEqual([{ words: 'the minister', mayMean: [] }]);
});

test('what is loaded says who vouches for it, and leaves out what loading does not take', () => {
  expect(toLoad(draft, false).meetings![0]!.evidence![0]).toMatchObject({ origin: 'EXTRACTED', confidence: 0.9 });
  expect(toLoad(draft, true).meetings![0]!.evidence![0]).toMatchObject({ origin: 'CURATED', confidence: null, quote: 'They met.' });
  expect(toLoad(draft, true)).not.toHaveProperty('unresolved');
});
