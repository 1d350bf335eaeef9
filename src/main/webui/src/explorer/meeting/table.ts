import type { Table } from '../figure/csv';
import type { MeetingPartsFragment } from '../gql/graphql';
import { statusName } from '../words/names';

/** Meetings as a table to take away. */
export function meetingTable(meetings: MeetingPartsFragment[]): Table {
  return {
    columns: ['id', 'title', 'status', 'kind', 'started_on', 'ended_on', 'duration', 'place', 'people', 'countries', 'topic', 'sources'],
    rows: meetings.map((meeting) => [
      meeting.id,
      meeting.title,
      statusName[meeting.status],
      meeting.kind.toLowerCase(),
      meeting.startedOn,
      meeting.endedOn,
      meeting.duration,
      meeting.place?.name,
      meeting.people.map(({ name }) => name).join('; '),
      meeting.countries.map(({ name }) => name).join('; '),
      meeting.topic,
      [...new Set(meeting.evidence.map(({ article }) => article.title))].join('; '),
    ]),
  };
}
