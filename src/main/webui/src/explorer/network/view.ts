import type { MeetingKind, MeetingStatus, NetworkQuery, NetworkQueryVariables } from '../gql/graphql';
import { kindName, statusName } from '../words/names';

export type Network = NetworkQuery['network'];
export type NetworkPerson = Network['people'][number]['person'];
export type Tie = Network['ties'][number];

/** What the address says of the picture: whom it shows, until which day, and who is chosen in it. */
export interface View {
  /** Whom it is around, as they were named: by id, or by anything else that the server finds them by. */
  around: string[];
  asked: NetworkQueryVariables;
  /** Only what began by then. */
  until: string | null;
  chosen: string | null;
  /** To whom a way is looked for from the one chosen. */
  wayTo: string | null;
}

export const sizes = [100, 500, 2000];
const ordinary = 500;

/** Reads an address; what it does not say, or says wrongly, is left to the usual. */
export function viewOf(search: URLSearchParams): View {
  const around = search.getAll('around').filter(Boolean);
  const countries = search.getAll('country').filter(Boolean);
  const kinds = search.getAll('kind').filter((kind): kind is MeetingKind => kind in kindName);
  const status = search.getAll('status').filter((one): one is MeetingStatus => one in statusName);
  const most = Number(search.get('most'));
  const steps = Number(search.get('steps'));
  return {
    around,
    asked: {
      around: around.length > 0 ? around : null,
      steps: steps >= 1 && steps <= 4 ? Math.floor(steps) : 1,
      countries: countries.length > 0 ? countries : null,
      filter: {
        from: dayIn(search.get('from')),
        to: dayIn(search.get('to')),
        kinds: kinds.length > 0 ? kinds : null,
        status: status.length > 0 ? status : null,
      },
      maxPeople: sizes.includes(most) ? most : ordinary,
    },
    until: dayIn(search.get('until')),
    chosen: search.get('person'),
    wayTo: search.get('way'),
  };
}

/** How a tie is drawn: by the surest of its meetings. */
export function tieStatus({ held, planned }: Tie): 'held' | 'planned' | 'neither' {
  return held > 0 ? 'held' : planned > 0 ? 'planned' : 'neither';
}

/** Those who have a tie, and those whom the picture is around; the others met nobody who is in it. */
export function joined({ people, ties, ...rest }: Network): Network {
  const tied = new Set([...rest.around, ...ties.flatMap(({ a, b }) => [a, b])]);
  return { ...rest, people: people.filter(({ person }) => tied.has(person.id)), ties };
}

/** The part of a network that had begun by a day, as far as dates are known; all of it where no day is given. */
export function begunBy({ people, ties, ...rest }: Network, until: string | null): Network {
  if (until === null) {
    return { people, ties, ...rest };
  }
  // A month or a year is taken at its beginning: 2025-12 comes before 2025-12-01.
  const begun = ties.filter(({ first }) => first && first <= until);
  const tied = new Set(begun.flatMap(({ a, b }) => [a, b]));
  return { ...rest, people: people.filter(({ person }) => tied.has(person.id)), ties: begun };
}

/** The first and the last day on which a tie began; undefined where fewer than two are known. */
export function extent(ties: Tie[]): [first: string, last: string] | undefined {
  const days = ties.flatMap(({ first }) => (first ? [first] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last && first !== last ? [wholeDay(first), wholeDay(last)] : undefined;
}

/** The first day of a month or a year. */
function wholeDay(date: string): string {
  return date + '-01-01'.slice(0, 10 - date.length);
}

function dayIn(text: string | null): string | null {
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
