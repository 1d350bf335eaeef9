import { Link } from 'wouter';
import type { VotePartsFragment, VotePosition } from '../gql/graphql';
import { to } from '../paths';
import { number } from '../words/counts';
import { positionName } from '../words/names';
import { Swatch } from './Tally';

const positions: VotePosition[] = ['NO', 'ABSTAIN', 'NON_VOTING', 'YES', 'NOT_ELIGIBLE'];

/** Who voted how, list by list; the long list of those in favour comes after the short ones. */
export function PositionLists({ votes }: { votes: VotePartsFragment[] }) {
  const disputed = votes.filter(({ counts }) => !counts);
  return (
    <div className="positions">
      {positions.map((position) => {
        const those = votes.filter((vote) => vote.counts && vote.position === position);
        return those.length === 0 ? null : (
          <section key={position} className={`position-${position.toLowerCase().replace('_', '-')}`}>
            <h3>
              <Swatch position={position} /> {number(those.length)} {positionName[position]}
            </h3>
            <ul className="plain-list position-list">
              {those.map(({ country, namedAs }) => (
                <li key={country.code}>
                  <Link href={to('country', country.code)}>{country.name}</Link>
                  {namedAs && namedAs.toLowerCase() !== country.name.toLowerCase() && <span className="quiet"> as {namedAs}</span>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {disputed.length > 0 && (
        <section>
          <h3>Another source differs on {number(disputed.length)}</h3>
          <ul className="plain-list position-list">
            {disputed.map(({ country, position, source }) => (
              <li key={`${country.code} ${source}`}>
                {country.name}: {positionName[position]} <span className="quiet">by {source}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
