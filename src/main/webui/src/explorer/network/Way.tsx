import { Link } from 'wouter';
import type { Answer } from '../answers';
import type { ConnectionsQuery as ConnectionsAnswer } from '../gql/graphql';
import { Chain } from '../path/Chain';
import { Empty, Problem } from '../shell/states';

/** The shortest chain of meetings between two people, as sentences with their evidence. */
export function Way({ from, to, answer: { data, error, again } }: { from: string; to: string; answer: Answer<ConnectionsAnswer> }) {
  if (error) {
    return <Problem failure={error} again={again} />;
  }
  const shortest = data?.connections[0];
  return (
    <section className="network-way" aria-label="The shortest way" aria-busy={!data}>
      {!data && <span className="bone bone-line" role="status" aria-label="Looking for the way">&nbsp;</span>}
      {data && !shortest && <Empty>No chain of six meetings or fewer leads from one to the other in the sources that are here.</Empty>}
      {shortest && <Chain path={shortest} />}
      <p className="quiet">
        <Link href={`/connections/${encodeURIComponent(from)}/${encodeURIComponent(to)}`}>All shortest chains between the two</Link>
      </p>
    </section>
  );
}
