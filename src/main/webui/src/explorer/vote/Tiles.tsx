import { Link } from 'wouter';
import type { VotePartsFragment } from '../gql/graphql';
import { to } from '../paths';
import { positionName } from '../words/names';
import { swatchOf } from './Tally';

/** The world on a narrow screen: a tile a country, region by region. */
export function Tiles({ votes }: { votes: VotePartsFragment[] }) {
  const regions = [...new Set(votes.map(({ country }) => country.region ?? 'No region'))].sort();
  return (
    <div className="tiles">
      {regions.map((region) => (
        <section key={region}>
          <h3>{region}</h3>
          <ul className="plain-list">
            {votes
              .filter(({ country }) => (country.region ?? 'No region') === region)
              .map(({ country, position }) => (
                <li key={country.code}>
                  <Link
                    href={to('country', country.code)}
                    className={`tile ${swatchOf(position)}`}
                    aria-label={`${country.name}: ${positionName[position]}`}
                  >
                    <span>{country.code}</span>
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
