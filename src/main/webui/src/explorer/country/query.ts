import { graphql } from '../gql';

export const CountryQuery = graphql(`
  query Country($id: ID!, $minShared: Int! = 20) {
    country(id: $id) {
      id
      code
      name
      officialName
      capital
      region
      unMemberSince
      unMemberUntil
      officials { ...OfficialParts }
      votes(first: 1) { totalCount }
      held: meetings(first: 1, filter: { status: [HELD] }) { totalCount }
      met(first: 15, counterpart: { ownSide: false }) {
        totalCount
        nodes {
          count
          last
          country { code name }
          meetings(first: 3) { evidence { ...EvidenceParts } }
        }
      }
      ...AlignmentsOfCountry
    }
  }

  fragment AlignmentsOfCountry on Country {
    most: alignedWith(first: 8, minShared: $minShared) { ...AlignmentParts }
    least: alignedWith(first: 8, minShared: $minShared, order: LEAST) { ...AlignmentParts }
    mostOverTime: alignedWith(first: 3, minShared: $minShared) { ...OverTimeParts }
    leastOverTime: alignedWith(first: 3, minShared: $minShared, order: LEAST) { ...OverTimeParts }
  }

  fragment AlignmentParts on Agreement {
    b { code name }
    shared
    same
    opposed
    score
  }

  fragment OverTimeParts on Agreement {
    b { name }
    bySession { year score }
  }
`);

/** Where nobody shares 20 roll calls with a country: with whom it shares any. */
export const CountryOfFew = graphql(`
  query CountryOfFew($id: ID!, $minShared: Int! = 1) {
    country(id: $id) { ...AlignmentsOfCountry }
  }
`);

export const CountryMeetings = graphql(`
  query CountryMeetings($id: ID!, $after: String) {
    country(id: $id) {
      meetings(first: 50, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...MeetingParts }
      }
    }
  }
`);

export const CountryVotes = graphql(`
  query CountryVotes($id: ID!, $position: VotePosition, $filter: RollCallFilter, $after: String) {
    country(id: $id) {
      votes(first: 30, position: $position, filter: $filter, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          position
          namedAs
          rollCall { ...RollCallLine }
        }
      }
    }
  }
`);
