import './load.css';
import { Link } from 'wouter';
import { usePages } from '../answers';
import { Figure } from '../figure/Figure';
import type { LoadPartsFragment } from '../gql/graphql';
import { to } from '../paths';
import { Page } from '../shell/Page';
import { Empty, More, Problem } from '../shell/states';
import { count, number } from '../words/counts';
import { moment } from '../words/dates';
import { Drop } from './Drop';
import { LoadsQuery } from './query';
import { loadKindName, loadStatusName } from './words';

/** The way in for files, and all that was loaded so far. */
export function LoadsPage() {
  const loads = usePages(LoadsQuery, {}, (data) => data.loads);
  return (
    <Page name="Load a file" title="Load a file" sentence="A file is sent to this server, which goes on by itself; the same file again changes nothing.">
      <Drop />
      {loads.error && <Problem failure={loads.error} />}
      {!loads.nodes && !loads.error && <div className="bone bone-block" role="status" aria-label="Loading what was loaded" />}
      {loads.nodes && (
        <Figure
          title={count(loads.total, 'load')}
          name="What was loaded"
          scope="Files, articles and retractions, the newest first."
          source="this server."
          asked={{ document: LoadsQuery, variables: {} }}
          table={{
            columns: ['id', 'kind', 'status', 'source', 'started_at', 'finished_at', 'read', 'created', 'updated', 'unchanged', 'withdrawn', 'rejected'],
            rows: loads.nodes.map((load) => [
              load.id, load.kind, load.status, load.source, load.startedAt, load.finishedAt, load.read, load.created, load.updated, load.unchanged, load.withdrawn, load.rejected,
            ]),
          }}
        >
          {loads.nodes.length === 0 ? <Empty>Nothing was loaded yet.</Empty> : <List loads={loads.nodes} />}
          <More shown={loads.nodes.length} total={loads.total} pages={loads} />
        </Figure>
      )}
    </Page>
  );
}

function List({ loads }: { loads: LoadPartsFragment[] }) {
  return (
    <div className="table-room" tabIndex={0} role="region" aria-label="What was loaded, as a table">
      <table className="loads">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Begun</th>
            <th scope="col">How far</th>
            <th scope="col" className="number">Read</th>
            <th scope="col" className="number">New</th>
            <th scope="col" className="number">Rejects</th>
          </tr>
        </thead>
        <tbody>
          {loads.map((load) => (
            <tr key={load.id}>
              <th scope="row">
                <Link href={to('load', load.id)}>{loadKindName[load.kind]}</Link>
                <span className="quiet load-source">
                  <bdi>{load.source}</bdi>
                </span>
              </th>
              <td className="loads-begun">{moment(load.startedAt)}</td>
              <td>{loadStatusName[load.status]}</td>
              <td className="number">{number(load.read)}</td>
              <td className="number">{number(load.created)}</td>
              <td className="number">{number(load.rejected)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
