import { ClaimedBeside } from '../claims/ClaimedBeside';
import { Mark } from '../evidence/Mark';
import type { ClaimPartsFragment } from '../gql/graphql';
import { Empty } from '../shell/states';

/** Claims that the record does not bear out, each beside the record. */
export function ContradictedClaims({ claims }: { claims: ClaimPartsFragment[] }) {
  if (claims.length === 0) {
    return <Empty>No claim about a vote differs from the record.</Empty>;
  }
  return (
    <ul className="plain-list entries">
      {claims.map((claim) => (
        <li key={claim.id}>
          <p className="entry-name">
            <bdi>{claim.described}</bdi>
            <Mark fact={`The press on “${claim.described}”`} evidence={claim.evidence} />
          </p>
          <ClaimedBeside claim={claim} />
        </li>
      ))}
    </ul>
  );
}
