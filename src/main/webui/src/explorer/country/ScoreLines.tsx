import './country.css';
import { scaleLinear } from 'd3-scale';
import type { RefObject } from 'react';
import { useWidth } from '../figure/useWidth';

interface Line {
  name: string;
  /** Drawn full; dashed otherwise. */
  isFirm: boolean;
  points: { year: number; score: number }[];
}

interface Props {
  lines: Line[];
  label: string;
  picture: RefObject<SVGSVGElement | null>;
}

const height = 300;
const yearWidth = 44;

/** Agreement over the years, a line a country, each named at its end; nothing where all is of one year. */
export function ScoreLines({ lines, label, picture }: Props) {
  const [room, width] = useWidth<HTMLDivElement>();
  const years = lines.flatMap(({ points }) => points.map(({ year }) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const isNarrow = width < 560;
  const x = scaleLinear([first, last], [44, Math.max(45, width - (isNarrow ? 96 : 170))]);
  const y = scaleLinear([0, 1], [height - 28, 12]);
  const ends = apart(lines.map(({ points }) => y(points.at(-1)?.score ?? 0)), 15);
  return (
    <div ref={room} className="score-lines">
      {width > 0 && first < last && (
        <svg ref={picture} width={width} height={height} role="img" aria-label={label}>
          {[0, 0.5, 1].map((score) => (
            <g key={score}>
              <line x1={44} x2={x(last)} y1={y(score)} y2={y(score)} className="score-grid" />
              <text x={38} y={y(score) + 4} textAnchor="end">
                {score * 100}%
              </text>
            </g>
          ))}
          {[...new Set([first, ...x.ticks(isNarrow ? 3 : 6).filter((tick) => Number.isInteger(tick) && Math.min(x(tick) - x(first), x(last) - x(tick)) > yearWidth), last])].map((year) => (
            <text key={year} x={x(year)} y={height - 8} textAnchor="middle">
              {year}
            </text>
          ))}
          {lines.map(({ name, isFirm, points }, index) => (
            <g key={name} className={`score-line ${isFirm ? 'score-firm' : 'score-faint'}`}>
              <title>{name}</title>
              <path d={points.map(({ year, score }, i) => `${i === 0 ? 'M' : 'L'}${x(year)},${y(score)}`).join('')} />
              {points.length < 4 && points.map(({ year, score }, i) => <circle key={i} cx={x(year)} cy={y(score)} r="3" />)}
              <text x={x(points.at(-1)?.year ?? first) + 8} y={ends[index]! + 4}>
                {isNarrow && name.length > 12 ? `${name.slice(0, 11)}…` : name}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

/** Moves labels apart that would lie on each other, keeping their order and staying within the picture. */
function apart(places: number[], least: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]!);
  const moved = [...places];
  let free = 0;
  for (const index of order) {
    moved[index] = Math.max(moved[index]!, free);
    free = moved[index] + least;
  }
  free = height - 30;
  for (const index of order.reverse()) {
    moved[index] = Math.min(moved[index]!, free);
    free = moved[index] - least;
  }
  return moved;
}
