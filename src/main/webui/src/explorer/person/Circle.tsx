import { useRef } from 'react';
import { Link, useLocation } from 'wouter';
import type { Answer } from '../answers';
import { Figure } from '../figure/Figure';
import { useWidth } from '../figure/useWidth';
import type { PersonCircleQuery } from '../gql/graphql';
import { to } from '../paths';
import { Empty, Problem } from '../shell/states';
import { count } from '../words/counts';
import type { Person } from './PersonPage';
import { PersonCircle } from './query';

/** A person in the middle of those whom they met or are to meet. */
export function Circle({ person, answer: { data, error, again } }: { person: Person; answer: Answer<PersonCircleQuery> }) {
  const picture = useRef<SVGSVGElement>(null);
  const [room, width] = useWidth<HTMLDivElement>();
  const network = data?.network;
  return (
    <Figure
      title={`The circle of ${person.name}`}
      name={`The circle of ${person.name}`}
      scope={`Solid: met. Dashed: only planned. Thicker: more often.${network?.hiddenPeople ? ` ${count(network.hiddenPeople, 'person is', 'people are')} left out: those who met least.` : ''}`}
      source="the articles and records that each meeting names."
      asked={{ document: PersonCircle, variables: { id: person.id } }}
      picture={network && network.ties.length > 0 ? picture : undefined}
      table={{
        columns: ['a', 'b', 'held', 'planned', 'last'],
        rows: (network?.ties ?? []).map(({ a, b, held, planned, last }) => [a, b, held, planned, last]),
      }}
    >
      <p>
        <Link href={`/network?around=${encodeURIComponent(person.id)}&person=${encodeURIComponent(person.id)}`}>Go on from here in the network</Link>
      </p>
      {error && <Problem failure={error} again={again} />}
      <div ref={room} className="circle">
        {network && network.ties.length === 0 && <Empty>Nobody else is recorded in a meeting with {person.name}.</Empty>}
        {network && network.ties.length > 0 && width > 0 && <Drawing network={network} middle={person.id} width={width} picture={picture} />}
      </div>
    </Figure>
  );
}

interface DrawingProps {
  network: PersonCircleQuery['network'];
  middle: string;
  width: number;
  picture: React.RefObject<SVGSVGElement | null>;
}

function Drawing({ network, middle, width, picture }: DrawingProps) {
  const [, go] = useLocation();
  const around = network.people.filter(({ person }) => person.id !== middle);
  const height = Math.min(480, Math.max(220, 110 + around.length * 24));
  const center = { x: width / 2, y: height / 2 };
  const reach = { x: Math.max(60, width / 2 - Math.min(170, width * 0.36)), y: height / 2 - 28 };
  const places = new Map(
    around.map(({ person }, index) => {
      const angle = (index / around.length) * 2 * Math.PI - Math.PI / 2 + Math.PI / Math.max(around.length, 2);
      return [person.id, { x: center.x + Math.cos(angle) * reach.x, y: center.y + Math.sin(angle) * reach.y }];
    }),
  );
  places.set(middle, center);
  const names = network.people.map(({ person }) => person);
  return (
    <svg ref={picture} width={width} height={height} role="img" aria-label={`${count(around.length, 'person', 'people')} around one; the table of meetings has the same`}>
      {network.ties.map((tie) => {
        const [a, b] = [places.get(tie.a), places.get(tie.b)];
        return (
          a &&
          b && (
            <line
              key={`${tie.a} ${tie.b}`}
              x1={a.x} y1={a.y} x2={b.x} y2={b.y}
              className={`tie ${tie.held > 0 ? '' : 'tie-planned'} ${tie.a === middle || tie.b === middle ? '' : 'tie-other'}`}
              strokeWidth={Math.min(6, 1 + Math.sqrt(tie.held))}
            />
          )
        );
      })}
      {names.map(({ id, name }) => {
        const { x, y } = places.get(id)!;
        const side = id === middle || Math.abs(x - center.x) < 1 ? 0 : x < center.x ? -1 : 1;
        // Those at the top and at the bottom stand so close that their names give way upwards and downwards.
        const isSteep = Math.abs(x - center.x) < 20;
        return (
          <g key={id} transform={`translate(${x},${y})`} className="node" onClick={() => id !== middle && go(to('person', id))}>
            <circle r={id === middle ? 8 : 5} />
            <text
              x={side * 10}
              y={side === 0 ? (y < center.y ? -12 : 22) : isSteep ? (y < center.y ? -7 : 15) : 4}
              textAnchor={side === 0 ? 'middle' : side < 0 ? 'end' : 'start'}
              className={id === middle ? 'node-middle' : ''}
            >
              {short(name, side === 0 ? 40 : Math.floor((side < 0 ? x - 12 : width - x - 12) / 7.2))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function short(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, Math.max(3, most - 1)).trimEnd()}…` : name;
}
