import './claims.css';
import { Link } from 'wouter';
import { Mark } from '../evidence/Mark';
import type { ClaimPartsFragment } from '../gql/graphql';
import { to } from '../paths';
import { list } from '../words/counts';
import { positionName, verdictName } from '../words/names';
import { ClaimedBeside } from './ClaimedBeside';
import { Verdict } from './Verdict';

/** Claims about votes, each beside the record and the resolutions that it may speak of. */
export function ClaimList({ claims }: { claims: ClaimPartsFragment[] }) {
  return (
    <ul className="plain-list claims">
      {claims.map((claim) => (
        <li key={claim.id} className="claim">
          <p className="claim-described">
            <Verdict verdict={claim.verdict} /> <bdi>{claim.described}</bdi>
            <Mark fact={`The press on “${claim.described}”: ${verdictName[claim.verdict]}`} evidence={claim.evidence} />
          </p>
          <div className="claim-sides">
            <p>
              <span className="quiet">The article</span> {said(claim)}
            </p>
            <div>
              <ClaimedBeside claim={claim} />
              {!claim.resolution && <Candidates claim={claim} />}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What a claim says, in its own numbers and names. */
export function said({ yes, no, abstain, namedYes, namedNo, namedAbstain, wording, year }: ClaimPartsFragment): string {
  const numbers = [
    typeof yes === 'number' && `${yes} in favour`,
    typeof no === 'number' && `${no} against`,
    typeof abstain === 'number' && `${abstain} abstaining`,
  ].filter(Boolean) as string[];
  const names = [
    namedYes.length > 0 && `${positionName.YES}: ${list(namedYes.map(({ name }) => name))}`,
    namedNo.length > 0 && `${positionName.NO}: ${list(namedNo.map(({ name }) => name))}`,
    namedAbstain.length > 0 && `${positionName.ABSTAIN}: ${list(namedAbstain.map(({ name }) => name))}`,
    wording && wordings[wording],
    year && `year: ${year}`,
  ].filter(Boolean) as string[];
  return `${[numbers.join(', '), ...names].filter(Boolean).join('; ') || 'gives no numbers and names nobody'}.`;
}

const wordings = {
  ALL_BUT_NAMED: 'everybody but those named in favour',
  MAJORITY: 'a majority in favour',
  UNANIMOUS: 'unanimous',
  VETOED: 'vetoed',
};

function Candidates({ claim: { candidates } }: { claim: ClaimPartsFragment }) {
  return candidates.length === 0 ? (
    <p className="quiet">No resolution in the graph fits what it describes.</p>
  ) : (
    <details>
      <summary>It may speak of {candidates.length === 1 ? 'one resolution' : `one of ${candidates.length} resolutions`}</summary>
      <ol className="candidates">
        {candidates.map(({ score, resolution }) => (
          <li key={resolution.id}>
            <Link href={to('resolution', resolution.id)}>{resolution.symbol}</Link> <bdi>{resolution.title}</bdi>{' '}
            <span className="quiet">fits {Math.round(score * 100)}%</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
