import './network.css';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useAnswer } from '../answers';
import { Figure } from '../figure/Figure';
import { ConnectionsQuery } from '../path/query';
import { Page } from '../shell/Page';
import { Bone, Empty, Problem } from '../shell/states';
import { count } from '../words/counts';
import { day } from '../words/dates';
import { Chosen } from './Chosen';
import { Days } from './Days';
import { Drawing } from './Drawing';
import { Filters } from './Filters';
import { NetworkQuery } from './query';
import { Ties } from './Ties';
import { begunBy, extent, joined, tieStatus, viewOf, type Network, type View } from './view';
import { Way } from './Way';

/** Who met whom, everybody or a part of them; the whole view stands in the address. */
export function NetworkPage() {
  const [search] = useSearchParams();
  const view = useMemo(() => viewOf(search), [search]);
  const { data, error, isLoading, again } = useAnswer(NetworkQuery, view.asked, { keepPreviousData: true });
  const network = useMemo(() => data && joined(data.network), [data]);
  const alone = (data?.network.people.length ?? 0) - (network?.people.length ?? 0);
  const nameOf = useMemo(() => {
    const names = new Map(network?.people.map(({ person }) => [person.id, person.name]));
    // Whom it is around may be named otherwise than by id; while the next answer is on its way, the last one says nothing of that.
    const ids = new Map(isLoading ? [] : network?.around.map((id, index) => [view.around[index], id]));
    return (named: string) => names.get(ids.get(named) ?? named) ?? named;
  }, [network, view.around, isLoading]);
  return (
    <Page name="Network" title="Who met whom" sentence={network ? sentence(network) : !error && <Bone like="Of 500 people, 1,000 pairs met, 90 pairs only planned to." />}>
      <Filters view={view} nameOf={nameOf} />
      <p className="unseen" role="status">
        {isLoading ? 'Loading the network' : ''}
      </p>
      {error && <Problem failure={error} again={again} />}
      {!network && !error && <div className="bone bone-block" role="status" aria-label="Loading the network" />}
      {network && !error && (
        <div className={isLoading ? 'network-stale' : undefined}>
          {network.ties.length === 0 ? <None people={alone + network.people.length} /> : <Shown network={network} alone={alone} view={view} nameOf={nameOf} />}
        </div>
      )}
    </Page>
  );
}

function None({ people }: { people: number }) {
  return (
    <Empty>
      {people > 0 ? `${count(people, 'person', 'people')} took part in a meeting that fits, and no two of them in the same one.` : 'No meeting fits.'} Widen the
      dates, take any status and kind, or look further away than one meeting.
    </Empty>
  );
}

function Shown({ network, alone, view, nameOf }: { network: Network; alone: number; view: View; nameOf: (id: string) => string }) {
  const [, setSearch] = useSearchParams();
  const picture = useRef<HTMLCanvasElement>(null);
  const { asked, chosen, wayTo } = view;
  const { around } = network;
  // While the slider moves, the day is not in the address yet, which browsers let change only so often.
  const [moving, setMoving] = useState<{ until: string | null }>();
  const until = moving ? moving.until : view.until;
  const shown = useMemo(() => begunBy(network, until), [network, until]);
  const days = useMemo(() => extent(network.ties), [network]);

  const answer = useAnswer(ConnectionsQuery, chosen && wayTo ? { from: chosen, to: wayTo } : null);
  const chain = answer.data?.connections[0]?.steps.map(({ node }) => node.id);
  const onTheWay = useMemo(
    () => answer.data?.connections[0]?.steps.flatMap(({ node }) => ('name' in node ? [{ id: node.id, name: node.name }] : [])) ?? [],
    [answer.data],
  );
  const lit = useMemo(() => new Set([chosen, ...(chain ?? []), ...around].filter((id) => id !== null)), [chosen, chain, around]);
  const way = useMemo(() => new Set(chain?.slice(1).flatMap((id, index) => [`${chain[index]} ${id}`, `${id} ${chain[index]}`])), [chain]);

  const change = useCallback(
    (changes: Record<string, string | null>, replace = false) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null) {
              next.delete(name);
            } else {
              next.set(name, value);
            }
          }
          return next;
        },
        { replace },
      ),
    [setSearch],
  );
  const expand = useCallback(
    (id: string) =>
      setSearch((before) => {
        const next = new URLSearchParams(before);
        next.append('around', id);
        next.set('person', id);
        return next;
      }),
    [setSearch],
  );
  // A part of the network grows where it is clicked; where everybody is shown there is nothing to add.
  const choose = useCallback(
    (id: string) => (around.length > 0 && !around.includes(id) ? expand(id) : change({ person: id, way: null })),
    [around, expand, change],
  );

  return (
    <Figure
      title={`${count(shown.people.length, 'person', 'people')}, ${count(shown.ties.length, 'tie')}${until ? ` that began by ${day(until)}` : ''}`}
      name={around.length > 0 ? `The network around ${around.map(nameOf).join(', ')}` : 'Who met whom'}
      scope={scope(network, alone, view)}
      source="the articles and records that each meeting names."
      asked={{ document: NetworkQuery, variables: asked }}
      picture={picture}
      pictureEnding="PNG"
      table={{
        columns: ['a', 'a_name', 'b', 'b_name', 'held', 'planned', 'first', 'last'],
        rows: shown.ties.map(({ a, b, held, planned, first, last }) => [a, nameOf(a), b, nameOf(b), held, planned, first, last]),
      }}
    >
      <Chosen network={network} onTheWay={onTheWay} view={view} change={change} expand={expand} />
      {chosen && wayTo && <Way from={chosen} to={wayTo} answer={answer} />}
      {days && (
        <Days
          first={days[0]}
          last={days[1]}
          until={until}
          onUntil={(day, isFinal) => {
            setMoving(isFinal ? undefined : { until: day });
            if (isFinal) {
              change({ until: day }, true);
            }
          }}
        />
      )}
      <div className="network-beside">
        <Drawing whole={network} shown={shown} lit={lit} way={way} picture={picture} onChoose={choose} />
        <Ties ties={shown.ties} chosen={chosen} nameOf={nameOf} />
      </div>
    </Figure>
  );
}

/** "5 people are joined by 7 ties: 4 have met, 3 are only to meet." */
function sentence({ people, ties, hiddenPeople }: Network): string {
  const of = (status: string) => ties.filter((tie) => tieStatus(tie) === status).length;
  const kinds = [
    of('held') > 0 && `${count(of('held'), 'pair')} met`,
    of('planned') > 0 && `${count(of('planned'), 'pair')} only planned to`,
    of('neither') > 0 && `of ${count(of('neither'), 'pair')} it is cancelled or unconfirmed`,
  ].filter(Boolean);
  const more = hiddenPeople > 0 ? `; ${count(hiddenPeople, 'person is', 'people are')} not shown` : '';
  return ties.length === 0 ? 'Nobody here met anybody.' : `Of ${count(people.length, 'person', 'people')}, ${kinds.join(', ')}${more}.`;
}

function scope({ around, hiddenPeople, hiddenTies, ties }: Network, alone: number, { asked }: View): string {
  const undated = ties.filter(({ first }) => !first).length;
  return [
    'Solid: met. Dashed: only planned. Dotted: cancelled or unconfirmed. Wider: more often. A larger disc: more meetings.',
    alone > 0 && `${count(alone, 'person', 'people')} in meetings with nobody else who is named ${alone === 1 ? 'is' : 'are'} not drawn.`,
    hiddenPeople > 0 &&
      `${count(hiddenPeople, 'person is', 'people are')} hidden, those who met nobody else and then those in the fewest meetings, since ${count(asked.maxPeople, 'person', 'people')} at most are asked for, and with them ${count(hiddenTies, 'tie')}.`,
    hiddenPeople === 0 && hiddenTies > 0 && `${count(hiddenTies, 'tie is', 'ties are')} hidden, the weakest, since there are too many to read.`,
    undated > 0 && `${count(undated, 'tie has', 'ties have')} no date and ${undated === 1 ? 'is' : 'are'} shown only at the end of the days.`,
    around.length > 0 ? 'A click on somebody adds whom they met.' : 'A click chooses somebody.',
  ]
    .filter(Boolean)
    .join(' ');
}
