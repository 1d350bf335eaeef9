import { useRef, type ReactNode } from 'react';
import type { Pages } from '../answers';
import { Figure } from '../figure/Figure';
import type { Asked } from '../figure/Actions';
import type { MeetingPartsFragment } from '../gql/graphql';
import { Empty, More, Problem } from '../shell/states';
import { count, number } from '../words/counts';
import { span } from '../words/dates';
import { MeetingList } from './MeetingList';
import { Strip } from './Strip';
import { meetingTable } from './table';

interface Props {
  /** Which meetings they are: "of Steve Witkoff", "in Moscow". */
  which: string;
  pages: Pages<MeetingPartsFragment>;
  asked: Asked;
  /** What to say where there are none. */
  empty: ReactNode;
}

/** Meetings along time, and the same as a list. */
export function MeetingsFigure({ which, pages, asked, empty }: Props) {
  const picture = useRef<SVGSVGElement>(null);
  const { nodes, total, error } = pages;
  if (error) {
    return <Problem failure={error} />;
  }
  if (!nodes) {
    return <div className="bone bone-block" role="status" aria-label="Loading meetings" />;
  }
  if (nodes.length === 0) {
    return <Empty>{empty}</Empty>;
  }
  const dates = nodes.flatMap(({ startedOn }) => startedOn ?? []).sort();
  return (
    <Figure
      title={`${count(total, 'meeting')} ${which}`}
      name={`Meetings ${which}`}
      scope={`${pages.hasMore ? `The latest ${number(nodes.length)}` : 'All'}, ${span(dates[0], dates.at(-1))}. Full: held. Hollow: planned. Dotted: unconfirmed. Crossed: cancelled.`}
      source={sources(nodes)}
      asked={asked}
      table={meetingTable(nodes)}
      picture={dates.length > 0 ? picture : undefined}
    >
      <Strip meetings={nodes} picture={picture} />
      <MeetingList meetings={nodes} />
      <More shown={nodes.length} total={total} pages={pages} />
    </Figure>
  );
}

/** The articles and records that meetings come from, few of them by name. */
function sources(meetings: MeetingPartsFragment[]): string {
  const titles = [...new Set(meetings.flatMap(({ evidence }) => evidence.map(({ article }) => article.title)))];
  return titles.length <= 2 ? `${titles.join('; ')}.` : `${titles[0]} and ${number(titles.length - 1)} more; each meeting names its own.`;
}
