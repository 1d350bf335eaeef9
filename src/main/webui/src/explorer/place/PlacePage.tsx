import { Link } from 'wouter';
import { useAnswer, usePages } from '../answers';
import { graphql } from '../gql';
import { MeetingsFigure } from '../meeting/MeetingsFigure';
import { to } from '../paths';
import { Answered } from '../shell/Answered';
import { Page } from '../shell/Page';
import { count } from '../words/counts';
import { day } from '../words/dates';

const PlaceQuery = graphql(`
  query Place($id: ID!) {
    place(id: $id) {
      id
      name
      country { code name }
      held: meetings(first: 1, filter: { status: [HELD] }) {
        totalCount
        nodes { startedOn }
      }
      all: meetings(first: 1) { totalCount }
    }
  }
`);

const PlaceMeetings = graphql(`
  query PlaceMeetings($id: ID!, $after: String) {
    place(id: $id) {
      meetings(first: 50, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...MeetingParts }
      }
    }
  }
`);

/** A place, and who met there. */
export function PlacePage({ id }: { id: string }) {
  const answer = useAnswer(PlaceQuery, { id });
  const meetings = usePages(PlaceMeetings, { id }, (data) => data.place?.meetings);
  return (
    <Answered answer={answer} thing={(data) => data.place} what={`A place “${id}”`}>
      {({ name, country, held, all }) => (
        <Page
          name={name}
          kind="Place"
          title={name}
          sentence={
            <>
              {count(held.totalCount, 'meeting')} held here
              {held.nodes[0]?.startedOn && `, the last ${day(held.nodes[0].startedOn)}`}
              {all.totalCount > held.totalCount && `; ${count(all.totalCount - held.totalCount, 'more', 'more')} planned, cancelled or unconfirmed`}.
              {country && (
                <>
                  {' '}
                  In <Link href={to('country', country.code)}>{country.name}</Link>.
                </>
              )}
            </>
          }
        >
          <MeetingsFigure
            which={`in ${name}`}
            pages={meetings}
            asked={{ document: PlaceMeetings, variables: { id } }}
            empty={`No source here tells of a meeting in ${name}.`}
          />
        </Page>
      )}
    </Answered>
  );
}
