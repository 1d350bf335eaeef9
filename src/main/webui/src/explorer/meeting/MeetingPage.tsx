import './meeting.css';
import { Link } from 'wouter';
import { useAnswer } from '../answers';
import { Mark } from '../evidence/Mark';
import type { MeetingQuery as MeetingAnswer } from '../gql/graphql';
import { to } from '../paths';
import { Answered } from '../shell/Answered';
import { Page } from '../shell/Page';
import { capital, list } from '../words/counts';
import { duration, span, when } from '../words/dates';
import { kindName, statusName } from '../words/names';
import { Accounts } from './Accounts';
import { Participants } from './Participants';
import { MeetingQuery } from './query';

export type Meeting = NonNullable<MeetingAnswer['meeting']>;

/** A meeting: who, for whom, when, where, whether it took place, and what each source says of it. */
export function MeetingPage({ id }: { id: string }) {
  const answer = useAnswer(MeetingQuery, { id });
  return (
    <Answered answer={answer} thing={(data) => data.meeting} what={`A meeting “${id}”`}>
      {(meeting) => (
        <Page name={meeting.title} kind={kindOf(meeting)} title={<bdi>{meeting.title}</bdi>} sentence={<Sentence meeting={meeting} />}>
          <div className="beside">
            <Participants meeting={meeting} />
            <Particulars meeting={meeting} />
          </div>
          <Accounts meeting={meeting} />
        </Page>
      )}
    </Answered>
  );
}

function kindOf({ kind, status }: Meeting): string {
  return capital(status === 'HELD' ? kindName[kind] : `${statusName[status]} ${kindName[kind]}`);
}

/** "Held on 2 December 2025 in Kremlin, Moscow: Putin, Witkoff and Kushner; 5 hours." What is in dispute comes first. */
function Sentence({ meeting }: { meeting: Meeting }) {
  const { status, startedOn, endedOn, place, participants } = meeting;
  const names = participants.flatMap(({ person, country, organization }) => person?.name ?? organization?.name ?? country?.name ?? []);
  const said = new Set(meeting.accounts.map((account) => account.status));
  const verb = {
    HELD: 'Held',
    PLANNED: 'Planned for',
    CANCELLED: 'Called off; it was to be',
    UNCONFIRMED: 'Not confirmed: said to have been',
  }[status];
  const time = endedOn && endedOn !== startedOn ? span(startedOn, endedOn) : when(startedOn);
  return (
    <>
      {said.size > 1 && 'The sources differ on whether it took place. '}
      {verb} {status === 'PLANNED' ? time.replace(/^on |^in /, '') : time}
      {place && `, ${place.name}`}: <bdi>{list(names)}</bdi>
      {meeting.duration && `; ${duration(meeting.duration)}`}.
      <Mark fact={`${meeting.title}, ${statusName[status]}`} evidence={meeting.evidence} />
    </>
  );
}

function Particulars({ meeting: { startedOn, endedOn, place, topic, duration: length, status, kind } }: { meeting: Meeting }) {
  return (
    <section className="figure">
      <h2>Particulars</h2>
      <dl className="particulars">
        <dt>Status</dt>
        <dd>
          {statusName[status]} {kindName[kind]}
        </dd>
        <dt>When</dt>
        <dd>{span(startedOn, endedOn)}</dd>
        <dt>How long</dt>
        <dd>{length ? duration(length) : 'no source says'}</dd>
        <dt>Where</dt>
        <dd>
          {place ? (
            <>
              <Link href={to('place', place.id)}>{place.name}</Link>
              {place.country && (
                <>
                  , <Link href={to('country', place.country.code)}>{place.country.name}</Link>
                </>
              )}
            </>
          ) : (
            'no source says'
          )}
        </dd>
        <dt>About</dt>
        <dd>
          <bdi>{topic ?? 'no source says'}</bdi>
        </dd>
      </dl>
    </section>
  );
}
