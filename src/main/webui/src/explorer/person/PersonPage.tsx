import './person.css';
import { Link } from 'wouter';
import { useAnswer, usePages } from '../answers';
import type { PersonQuery as PersonAnswer } from '../gql/graphql';
import { MeetingsFigure } from '../meeting/MeetingsFigure';
import { Answered } from '../shell/Answered';
import { Page } from '../shell/Page';
import { count, list, number } from '../words/counts';
import { isPast, when } from '../words/dates';
import { Circle } from './Circle';
import { Kin } from './Kin';
import { Met } from './Met';
import { Offices } from './Offices';
import { PersonCircle, PersonMeetings, PersonQuery } from './query';
import { Statements } from './Statements';

export type Person = NonNullable<PersonAnswer['person']>;

/** A person: whom they met, which offices they hold, what they said, and where all of it stands. */
export function PersonPage({ id }: { id: string }) {
  const answer = useAnswer(PersonQuery, { id });
  const circle = useAnswer(PersonCircle, { id });
  const meetings = usePages(PersonMeetings, { id }, (data) => data.person?.meetings);
  return (
    <Answered answer={answer} thing={(data) => data.person} what={`A person “${id}”`}>
      {(person) => (
        <Page name={person.name} kind="Person" title={<bdi>{person.name}</bdi>} sentence={sentence(person)}>
          <Names person={person} />
          <div className="beside">
            <Met person={person} />
            <Circle person={person} answer={circle} />
          </div>
          <Offices person={person} />
          <MeetingsFigure
            which={`of ${person.name}`}
            pages={meetings}
            asked={{ document: PersonMeetings, variables: { id: person.id } }}
            empty={`No source here tells of a meeting of ${person.name}.`}
          />
          <Statements person={person} />
          <Kin person={person} />
        </Page>
      )}
    </Answered>
  );
}

/** "Steve Witkoff, special envoy, has met 2 people in 1 meeting; 1 more was planned for 4 December 2025." */
function sentence({ name, description, held, planned, met }: Person) {
  const next = planned.nodes[0]?.startedOn;
  const more = held.totalCount > 0 ? `${number(planned.totalCount)} more` : count(planned.totalCount, 'meeting');
  const verb = planned.totalCount !== 1 ? (next && isPast(next) ? 'were' : 'are') : next && isPast(next) ? 'was' : 'is';
  return (
    <>
      <bdi>{name}</bdi>
      {description && `, ${description},`}{' '}
      {held.totalCount > 0
        ? met.totalCount > 0
          ? `has met ${count(met.totalCount, 'person', 'people')} in ${count(held.totalCount, 'meeting')}`
          : `took part in ${count(held.totalCount, 'meeting')}; with whom, no source here says`
        : 'is not recorded as having met anybody'}
      {planned.totalCount > 0 &&
        `; ${more} ${verb} planned${planned.totalCount === 1 && next ? ` ${when(next).replace(/^on/, 'for')}` : ''}`}
      .
    </>
  );
}

function Names({ person: { id, aliases, mergedFrom } }: { person: Person }) {
  const names = [...new Set([...aliases, ...mergedFrom.map(({ name }) => name)])];
  return names.length > 0 ? (
    <p className="quiet person-names">
      Sources also write <bdi>{list(names)}</bdi>.
      {mergedFrom.length > 0 && (
        <>
          {' '}
          Merged from {count(mergedFrom.length, 'other')}: <Link href={`/merge?${new URLSearchParams({ a: id, b: mergedFrom[0]!.id })}`}>why, and the way back</Link>.
        </>
      )}
    </p>
  ) : null;
}
