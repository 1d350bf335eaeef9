import { expect, test } from 'vitest';
import { begunBy, extent, joined, tieStatus, viewOf, type Network, type Tie } from './view';

const tie = (a: string, b: string, first: string | null, held = 1, planned = 0): Tie => ({ a, b, first, last: first, held, planned });
const network: Network = {
  around: [],
  hiddenPeople: 0,
  hiddenTies: 0,
  people: ['a', 'b', 'c', 'd'].map((id) => ({ meetings: 1, person: { id, name: id, description: null } })),
  ties: [tie('a', 'b', '2020-05-01'), tie('b', 'c', '2021-03'), tie('c', 'd', null)],
};

test('an address says which part of the network is shown, and what it says wrongly is left out', () => {
  const { asked, until } = viewOf(new URLSearchParams('around=putin&status=PLANNED&status=NEVER&kind=CALL&most=7&from=2020-01-01&until=soon'));
  expect(asked).toEqual({
    around: ['putin'],
    steps: 1,
    countries: null,
    filter: { from: '2020-01-01', to: null, kinds: ['CALL'], status: ['PLANNED'] },
    maxPeople: 500,
  });
  expect(until).toBeNull();
});

test('by a day there are the ties that had begun, and their people', () => {
  const begun = begunBy(network, '2021-03-02');
  expect(begun.ties.map(({ a, b }) => a + b)).toEqual(['ab', 'bc']);
  expect(begun.people.map(({ person }) => person.id)).toEqual(['a', 'b', 'c']);
  expect(begunBy(network, null)).toEqual(network);
});

test('who met nobody in the picture is not in it, but for those whom it is around', () => {
  const alone = (id: string) => ({ meetings: 9, person: { id, name: id, description: null } });
  const { people } = joined({ ...network, around: ['f'], people: [...network.people, alone('e'), alone('f')] });
  expect(people.map(({ person }) => person.id)).toEqual(['a', 'b', 'c', 'd', 'f']);
});

test('the slider goes from the first day to the last one, and there is none where all began on one', () => {
  expect(extent(network.ties)).toEqual(['2020-05-01', '2021-03-01']);
  expect(extent([tie('a', 'b', '2020'), tie('a', 'c', '2021')])).toEqual(['2020-01-01', '2021-01-01']);
  expect(extent([tie('a', 'b', '2020-05-01')])).toBeUndefined();
});

test('a tie is drawn by the surest of its meetings', () => {
  expect([tie('a', 'b', null, 1, 1), tie('a', 'b', null, 0, 1), tie('a', 'b', null, 0, 0)].map(tieStatus)).toEqual(['held', 'planned', 'neither']);
});
