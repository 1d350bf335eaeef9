import { Link } from 'wouter';
import { usePages } from '../answers';
import { Figure } from '../figure/Figure';
import { Empty, More, Problem } from '../shell/states';
import { capital, count, share } from '../words/counts';
import { CandidatesQuery } from './query';

/** The pairs who may be one, the likeliest first, each with what speaks for it. */
export function Candidates() {
  const pairs = usePages(CandidatesQuery, {}, (data) => data.mergeCandidates);
  if (pairs.error) {
    return <Problem failure={pairs.error} again={pairs.more} />;
  }
  if (!pairs.nodes) {
    return <div className="bone bone-block" role="status" aria-label="Looking for pairs" />;
  }
  return (
    <Figure
      title={capital(count(pairs.total, 'pair that may be one person', 'pairs that may be one person'))}
      name="Pairs of people who may be one"
      scope="The likeliest first. Two who took part in a meeting together are no pair."
      source="names, offices, countries and dates of the graph."
      asked={{ document: CandidatesQuery, variables: {} }}
      table={{
        columns: ['a', 'a_name', 'b', 'b_name', 'score', 'reasons'],
        rows: pairs.nodes.map(({ a, b, score, reasons }) => [a.id, a.name, b.id, b.name, score, reasons.join('; ')]),
      }}
    >
      {pairs.nodes.length === 0 && <Empty>No two people here are called so much alike that they may be one.</Empty>}
      <ol className="plain-list">
        {pairs.nodes.map(({ a, b, score, reasons }) => (
          <li key={`${a.id} ${b.id}`} className="merge-candidate">
            <p>
              <Link href={`/merge?${new URLSearchParams({ a: a.id, b: b.id })}`} className="title-link">
                <bdi>{a.name}</bdi> and <bdi>{b.name}</bdi>
              </Link>{' '}
              <span className="quiet">{share(score)} likely</span>
            </p>
            <p className="quiet">{reasons.join(' · ')}</p>
          </li>
        ))}
      </ol>
      <More shown={pairs.nodes.length} total={pairs.total} pages={pairs} />
    </Figure>
  );
}
