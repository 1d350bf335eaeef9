import './meeting.css';
import { Link } from 'wouter';
import { Mark } from '../evidence/Mark';
import type { MeetingPartsFragment } from '../gql/graphql';
import { to } from '../paths';
import { day, duration, span } from '../words/dates';
import { statusName } from '../words/names';

/** Meetings as a list, each with its date, its people and its evidence. */
export function MeetingList({ meetings }: { meetings: MeetingPartsFragment[] }) {
  return (
    <ol className="meetings plain-list">
      {meetings.map((meeting) => (
        <li key={meeting.id} className={`meeting-row status-${meeting.status.toLowerCase()}`}>
          <p className="meeting-day">{span(meeting.startedOn, meeting.endedOn)}</p>
          <div>
            <p className="meeting-title">
              <Link href={to('meeting', meeting.id)} className="title-link">
                <bdi>{meeting.title}</bdi>
              </Link>
              {meeting.status !== 'HELD' && (
                <>
                  {' '}
                  <span className="status">{statusName[meeting.status]}</span>
                </>
              )}
              <Mark fact={`${meeting.title}, ${statusName[meeting.status]}, ${day(meeting.startedOn)}`} evidence={meeting.evidence} />
            </p>
            <p className="quiet">
              {meeting.people.map((person, index) => (
                <span key={person.id}>
                  {index > 0 && ', '}
                  <Link href={to('person', person.id)}>
                    <bdi>{person.name}</bdi>
                  </Link>
                </span>
              ))}
              {meeting.place && (
                <>
                  {meeting.people.length > 0 && ' · '}
                  <Link href={to('place', meeting.place.id)}>{meeting.place.name}</Link>
                </>
              )}
              {meeting.duration && ` · ${duration(meeting.duration)}`}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
