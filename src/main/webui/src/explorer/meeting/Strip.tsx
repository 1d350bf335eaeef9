import { scaleUtc } from 'd3-scale';
import type { RefObject } from 'react';
import { useLocation } from 'wouter';
import type { MeetingPartsFragment, MeetingStatus } from '../gql/graphql';
import { to } from '../paths';
import { useWidth } from '../figure/useWidth';
import { count } from '../words/counts';
import { middleOf, span } from '../words/dates';

const radius = 5;
const margin = 24;

interface Props {
  meetings: MeetingPartsFragment[];
  picture: RefObject<SVGSVGElement | null>;
}

/** Meetings along time, one dot each: full where held, hollow where planned, dotted where unconfirmed, crossed where cancelled. */
export function Strip({ meetings, picture }: Props) {
  const [room, width] = useWidth<HTMLDivElement>();
  const [, go] = useLocation();
  const dated = meetings.filter(({ startedOn }) => startedOn);
  const times = dated.map(({ startedOn }) => middleOf(startedOn!));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pad = Math.max((last - first) * 0.03, 15 * 86_400_000);
  const scale = scaleUtc([first - pad, last + pad], [margin, Math.max(width - margin, margin + 1)]);
  const dots = piled(dated.map((meeting, index) => ({ meeting, x: scale(times[index]!) })));
  const height = 44 + (Math.max(0, ...dots.map(({ row }) => row)) + 1) * (radius * 2 + 2);
  const ticks = Math.max(2, Math.floor(width / 120));
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...unitsOf(last - first + 2 * pad) });
  return (
    <div ref={room} className="strip">
      {width > 0 && dated.length > 0 && (
        <svg ref={picture} width={width} height={height} role="img" aria-label={`${count(dated.length, 'meeting')} along time; the list below has them all`}>
          {scale.ticks(ticks).map((tick) => (
            <g key={+tick} transform={`translate(${scale(tick)},${height - 28})`}>
              <line className="strip-axis" y2="5" />
              <text y="20" textAnchor="middle">
                {format.format(tick)}
              </text>
            </g>
          ))}
          <line className="strip-axis" x1={margin} x2={width - margin} y1={height - 28} y2={height - 28} />
          {dots.map(({ meeting, x, row }) => (
            <g
              key={meeting.id}
              transform={`translate(${x},${height - 28 - radius - 3 - row * (radius * 2 + 2)})`}
              className="strip-dot"
              onClick={() => go(to('meeting', meeting.id))}
            >
              <title>{`${span(meeting.startedOn, meeting.endedOn)}: ${meeting.title}`}</title>
              <Dot status={meeting.status} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

export function Dot({ status }: { status: MeetingStatus }) {
  return (
    <>
      <circle r={radius} className={`dot dot-${status.toLowerCase()}`} />
      {status === 'CANCELLED' && <path d="M-5-5 5 5M-5 5 5-5" className="dot" />}
    </>
  );
}

/** What an axis of so many milliseconds says at each tick: years, months or days. */
function unitsOf(length: number): Intl.DateTimeFormatOptions {
  const days = length / 86_400_000;
  return days > 1500 ? { year: 'numeric' } : days > 120 ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' };
}

/** Dots that would lie on each other are piled up. */
function piled<D extends { x: number }>(dots: D[]): (D & { row: number })[] {
  const ends: number[] = [];
  return [...dots]
    .sort((a, b) => a.x - b.x)
    .map((dot) => {
      const free = ends.findIndex((end) => end <= dot.x);
      const row = free < 0 ? ends.length : free;
      ends[row] = dot.x + radius * 2 + 2;
      return { ...dot, row };
    });
}
