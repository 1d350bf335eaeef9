import { Link } from 'wouter';
import { Figure } from '../figure/Figure';
import { to } from '../paths';
import { count } from '../words/counts';
import type { Meeting } from './MeetingPage';
import { MeetingQuery } from './query';

/** Who took part, and for whom as far as a source says so. */
export function Participants({ meeting }: { meeting: Meeting }) {
  const { participants } = meeting;
  return (
    <Figure
      title={count(participants.length, 'participant')}
      name={`Participants of ${meeting.title}`}
      scope="For whom they took part, only where a source says so."
      source={`${[...new Set(meeting.evidence.map(({ article }) => article.title))].slice(0, 2).join('; ')}.`}
      asked={{ document: MeetingQuery, variables: { id: meeting.id } }}
      table={{
        columns: ['person', 'country', 'organization', 'capacity'],
        rows: participants.map(({ person, country, organization, capacity }) => [person?.name, country?.name, organization?.name, capacity]),
      }}
    >
      <ul className="plain-list">
        {participants.map(({ person, country, organization, capacity }, index) => (
          <li key={person?.id ?? index} className="participant">
            <p>
              {person ? (
                <Link href={to('person', person.id)} className="participant-name">
                  <bdi>{person.name}</bdi>
                </Link>
              ) : (
                <span className="participant-name">Not named</span>
              )}
              {organization && (
                <>
                  {' '}
                  for <Link href={to('organization', organization.id)}>{organization.name}</Link>
                </>
              )}
              {country && (
                <>
                  {' '}
                  for <Link href={to('country', country.code)}>{country.name}</Link>
                </>
              )}
            </p>
            <p className="quiet">
              <bdi>{capacity ?? person?.description}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
