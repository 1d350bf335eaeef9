import { useSearchParams } from 'wouter';
import { useAnswer, usePages } from '../answers';
import { Figure } from '../figure/Figure';
import { graphql } from '../gql';
import type { Verdict } from '../gql/graphql';
import { Page } from '../shell/Page';
import { Bone, Empty, More, Problem } from '../shell/states';
import { count, number } from '../words/counts';
import { verdictName } from '../words/names';
import { ClaimList, said } from './ClaimList';

const ClaimCounts = graphql(`
  query ClaimCounts {
    contradicted: voteClaims(first: 1, verdict: CONTRADICTED) { totalCount }
    confirmed: voteClaims(first: 1, verdict: CONFIRMED) { totalCount }
    unverifiable: voteClaims(first: 1, verdict: UNVERIFIABLE) { totalCount }
  }
`);

const Claims = graphql(`
  query Claims($verdict: Verdict, $after: String) {
    voteClaims(first: 50, verdict: $verdict, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...ClaimParts }
    }
  }
`);

const verdicts: Verdict[] = ['CONTRADICTED', 'UNVERIFIABLE', 'CONFIRMED'];

/** All that the press claims of votes, by verdict, each claim beside the record. */
export function ClaimsPage() {
  const [search, setSearch] = useSearchParams();
  const verdict = verdicts.find((one) => one === search.get('verdict')?.toUpperCase()) ?? null;
  const { data: counts, error } = useAnswer(ClaimCounts, {});
  const claims = usePages(Claims, { verdict }, (data) => data.voteClaims);
  return (
    <Page name="Claims about votes" title="What the press claims, and what the record says" sentence={counts ? sentence(counts) : !error && <Bone like="Of 12 claims about votes the record contradicts 1 and confirms 1; 10 cannot be told." />}>
      {error && <Problem failure={error} />}
      <fieldset className="choices">
        <legend className="unseen">Which claims</legend>
        {([null, ...verdicts] as const).map((one) => (
          <label key={one ?? 'all'}>
            <input
              type="radio"
              name="verdict"
              checked={verdict === one}
              onChange={() => setSearch(one ? { verdict: one.toLowerCase() } : {}, { replace: true })}
            />
            {one ? verdictName[one] : 'all'}
            {one && <span className="claims-count">{counts && `(${number(countOf(counts, one))})`}</span>}
          </label>
        ))}
      </fieldset>
      {claims.error && !error && <Problem failure={claims.error} />}
      {!claims.nodes && !claims.error && <div className="bone bone-block" role="status" aria-label="Loading claims" />}
      {claims.nodes && (
        <Figure
          title={`${count(claims.total, verdict ? `${verdictName[verdict]} claim` : 'claim')}`}
          name={`Claims about votes${verdict ? `, ${verdictName[verdict]}` : ''}`}
          scope="Confirmed: all it says agrees with the record. Contradicted: something differs. Unverifiable: there is no one vote on record to compare it with."
          source="the articles that each mark names, and the record of the United Nations."
          asked={{ document: Claims, variables: { verdict } }}
          table={{
            columns: ['id', 'verdict', 'described', 'claimed', 'differs', 'resolution', 'articles'],
            rows: claims.nodes.map((claim) => [
              claim.id,
              verdictName[claim.verdict],
              claim.described,
              said(claim),
              claim.discrepancies.map(({ what, claimed, recorded }) => `${what}: claimed ${claimed}, recorded ${recorded}`).join('; '),
              claim.resolution?.symbol,
              [...new Set(claim.evidence.map(({ article }) => article.title))].join('; '),
            ]),
          }}
        >
          {claims.nodes.length === 0 ? (
            <Empty>{verdict ? `No claim here is ${verdictName[verdict]}.` : 'No article here claims anything of a vote.'}</Empty>
          ) : (
            <ClaimList claims={claims.nodes} />
          )}
          <More shown={claims.nodes.length} total={claims.total} pages={claims} />
        </Figure>
      )}
    </Page>
  );
}

type Counts = { contradicted: { totalCount: number }; confirmed: { totalCount: number }; unverifiable: { totalCount: number } };

function countOf(counts: Counts, verdict: Verdict): number {
  return counts[verdict.toLowerCase() as keyof Counts].totalCount;
}

function sentence({ contradicted, confirmed, unverifiable }: Counts): string {
  const all = contradicted.totalCount + confirmed.totalCount + unverifiable.totalCount;
  return `Of ${count(all, 'claim')} about votes the record contradicts ${number(contradicted.totalCount)} and confirms ${number(confirmed.totalCount)}; ${number(unverifiable.totalCount)} cannot be told.`;
}
