import type { RefObject } from 'react';
import { useLocation } from 'wouter';
import { useWidth } from '../figure/useWidth';
import type { VotePartsFragment } from '../gql/graphql';
import { to } from '../paths';
import { count } from '../words/counts';
import { positionName } from '../words/names';
import { Patterns } from './Patterns';

const tile = { width: 42, height: 38, gap: 3 };
const titleHeight = 34;

/** The world on a narrow screen: a tile a country, region by region. The lists below have the same as links. */
export function Tiles({ votes, picture }: { votes: VotePartsFragment[]; picture: RefObject<SVGSVGElement | null> }) {
  const [room, width] = useWidth<HTMLDivElement>();
  const [, go] = useLocation();
  const inRow = Math.max(1, Math.floor((width + tile.gap) / (tile.width + tile.gap)));
  const { regions, height } = laidOut(votes, inRow);
  return (
    <div ref={room} className="world">
      {width > 0 && (
        <svg ref={picture} width={width} height={height} role="img" aria-label={`A tile for each of ${count(votes.length, 'country', 'countries')}; the lists below have the same`}>
          <Patterns />
          {regions.map(({ name, top, tiles }) => (
            <g key={name} transform={`translate(0,${top})`}>
              <text className="tile-region" y={24}>
                {name}
              </text>
              {tiles.map(({ vote: { country, position }, x, y }) => (
                <g key={country.code} className="tile" transform={`translate(${x},${y})`} onClick={() => go(to('country', country.code))}>
                  <title>{`${country.name}: ${positionName[position]}`}</title>
                  <rect className={`state state-${position.toLowerCase().replace('_', '-')}`} width={tile.width} height={tile.height} />
                  <rect className="tile-ground" x={5} y={tile.height - 18} width={tile.width - 10} height={15} />
                  <text className="tile-code" x={tile.width / 2} y={tile.height - 6}>
                    {country.code}
                  </text>
                </g>
              ))}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

/** Where each region begins, and each tile in it. */
function laidOut(votes: VotePartsFragment[], inRow: number) {
  const regionOf = ({ country }: VotePartsFragment) => country.region ?? 'No region';
  let height = 0;
  const regions = [...new Set(votes.map(regionOf))].sort().map((name) => {
    const members = votes.filter((vote) => regionOf(vote) === name);
    const region = {
      name,
      top: height,
      tiles: members.map((vote, index) => ({
        vote,
        x: (index % inRow) * (tile.width + tile.gap),
        y: titleHeight + Math.floor(index / inRow) * (tile.height + tile.gap),
      })),
    };
    height += titleHeight + Math.ceil(members.length / inRow) * (tile.height + tile.gap);
    return region;
  });
  return { regions, height };
}
