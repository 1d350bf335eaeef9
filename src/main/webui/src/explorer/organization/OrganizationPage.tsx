import { Link } from 'wouter';
import { useAnswer, usePages } from '../answers';
import { graphql } from '../gql';
import { MeetingsFigure } from '../meeting/MeetingsFigure';
import { Officials } from '../person/Officials';
import { to } from '../paths';
import { Answered } from '../shell/Answered';
import { Page } from '../shell/Page';
import { count } from '../words/counts';

const OrganizationQuery = graphql(`
  query Organization($id: ID!) {
    organization(id: $id) {
      id
      name
      country { code name }
      officials { ...OfficialParts }
      meetings(first: 1) { totalCount }
    }
  }
`);

const OrganizationMeetings = graphql(`
  query OrganizationMeetings($id: ID!, $after: String) {
    organization(id: $id) {
      meetings(first: 50, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...MeetingParts }
      }
    }
  }
`);

/** An organization: who holds an office of it, and its meetings. */
export function OrganizationPage({ id }: { id: string }) {
  const answer = useAnswer(OrganizationQuery, { id });
  const meetings = usePages(OrganizationMeetings, { id }, (data) => data.organization?.meetings);
  return (
    <Answered answer={answer} thing={(data) => data.organization} what={`An organization “${id}”`}>
      {({ name, country, officials, meetings: all }) => (
        <Page
          name={name}
          kind="Organization"
          title={<bdi>{name}</bdi>}
          sentence={
            <>
              {count(officials.length, 'office')} and {count(all.totalCount, 'meeting')} are on record
              {country && (
                <>
                  ; it belongs to <Link href={to('country', country.code)}>{country.name}</Link>
                </>
              )}
              .
            </>
          }
        >
          <Officials of={name} offices={officials} asked={{ document: OrganizationQuery, variables: { id } }} />
          <MeetingsFigure
            which={`for ${name}`}
            pages={meetings}
            asked={{ document: OrganizationMeetings, variables: { id } }}
            empty={`No source here says that somebody met for ${name}.`}
          />
        </Page>
      )}
    </Answered>
  );
}
