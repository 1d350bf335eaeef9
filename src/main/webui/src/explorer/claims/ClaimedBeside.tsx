import './claims.css';
import { Link } from 'wouter';
import type { ClaimPartsFragment } from '../gql/graphql';
import { to } from '../paths';

/** Where a claim differs from the record: "yes votes: article 144, record 143". */
export function ClaimedBeside({ claim: { discrepancies, resolution } }: { claim: ClaimPartsFragment }) {
  return (
    <>
      {discrepancies.map(({ what, claimed, recorded }) => (
        <p key={what} className="notch">
          {what}: <span className="notch-claimed">article {claimed}</span> <strong>record {recorded}</strong>
        </p>
      ))}
      {resolution && (
        <p className="quiet">
          <Link href={to('resolution', resolution.id)}>{resolution.symbol}</Link> <bdi>{resolution.title}</bdi>
        </p>
      )}
    </>
  );
}
