import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { useAnswer } from '../answers';
import { Figure } from '../figure/Figure';
import type { ConnectionsQuery as ConnectionsAnswer } from '../gql/graphql';
import { Page } from '../shell/Page';
import { Empty, Problem } from '../shell/states';
import { count, list } from '../words/counts';
import { statusName } from '../words/names';
import { Chain } from './Chain';
import { ConnectionsQuery } from './query';

export type Path = ConnectionsAnswer['connections'][number];

/** How two people are connected: the shortest chains of meetings, each as sentences with their evidence. */
export function ConnectionsPage({ from, to }: { from: string; to: string }) {
  const variables = { from, to };
  const { data, error, again } = useAnswer(ConnectionsQuery, from && to ? variables : null);
  const paths = data?.connections;
  return (
    <Page
      name="Connections"
      title="How are they connected?"
      sentence={paths ? sentence(paths) : 'Two people, and the shortest chains of meetings from one to the other.'}
    >
      <Ask from={from} to={to} key={`${from} ${to}`} />
      {error && <Problem failure={error} again={again} />}
      {from && to && !data && !error && <div className="bone bone-block" role="status" aria-label="Looking for chains" />}
      {paths?.length === 0 && <Empty>No chain of six meetings or fewer leads from one to the other in the sources that are here.</Empty>}
      {paths && paths.length > 0 && (
        <Figure
          title={count(paths.length, 'shortest chain')}
          name={`How ${nameAt(paths[0]!, 0)} and ${nameAt(paths[0]!, -1)} are connected`}
          scope="Meetings of any status, each saying its own; two in one meeting are joined by it."
          source="the articles and records that each mark names."
          asked={{ document: ConnectionsQuery, variables }}
          table={{
            columns: ['chain', 'step', 'from', 'to', 'meeting', 'status', 'started_on'],
            rows: paths.flatMap(({ steps }, chain) =>
              steps.slice(1).map(({ via }, index) => [
                chain + 1, index + 1, nameOf(steps[index]!), nameOf(steps[index + 1]!), via?.title, via && statusName[via.status], via?.startedOn,
              ]),
            ),
          }}
        >
          {paths.map((path, index) => (
            <Chain key={index} path={path} />
          ))}
        </Figure>
      )}
    </Page>
  );
}

function Ask({ from, to }: { from: string; to: string }) {
  const [, go] = useLocation();
  const [one, setOne] = useState(from);
  const [other, setOther] = useState(to);
  function ask(event: FormEvent) {
    event.preventDefault();
    go(`/connections/${encodeURIComponent(one.trim())}/${encodeURIComponent(other.trim())}`);
  }
  return (
    <form className="fields" onSubmit={ask}>
      <label>
        From
        <input required maxLength={200} value={one} onChange={({ target }) => setOne(target.value)} placeholder="Putin" />
      </label>
      <label>
        To
        <input required maxLength={200} value={other} onChange={({ target }) => setOther(target.value)} placeholder="Umerov" />
      </label>
      <button type="submit" className="button button-main">Show</button>
    </form>
  );
}

/** "Vladimir Putin and Rustem Umerov are joined by 2 meetings, through Jared Kushner; 1 of them only planned." */
function sentence(paths: Path[]): string {
  const shortest = paths[0];
  if (!shortest) {
    return 'No source here connects them.';
  }
  const through = [...new Set(paths.filter(({ length }) => length === shortest.length).flatMap(({ steps }) => steps.slice(1, -1).map(nameOf)))];
  const notHeld = shortest.steps.filter(({ via }) => via && via.status !== 'HELD').length;
  return `${nameAt(shortest, 0)} and ${nameAt(shortest, -1)} are ${count(shortest.length, 'meeting')} apart${through.length > 0 ? `, through ${list(through).replace(/ and (?=[^,]*$)/, ' or ')}` : ''}${notHeld > 0 ? `; of the shortest chain, ${count(notHeld, 'meeting')} ${notHeld === 1 ? 'is' : 'are'} not recorded as held` : ''}.`;
}

export function nameOf({ node }: Path['steps'][number]): string {
  return 'name' in node ? node.name : node.id;
}

function nameAt({ steps }: Path, index: number): string {
  return nameOf(steps.at(index)!);
}
