import { graphql } from '../gql';

export const CountryQuery = graphql(`
  query Country($id: ID!) {
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
      most: alignedWith(first: 8, minShared: 20) { ...AlignmentParts }
      least: alignedWith(first: 8, minShared: 20, order: LEAST) { ...AlignmentParts }
      mostOfFew: alignedWith(first: 8, minShared: 1) { ...AlignmentParts }
      leastOfFew: alignedWith(first: 8, minShared: 1, order: LEAST) { ...AlignmentParts }
    }
  }

  fragment AlignmentParts on Agreement {
    b { code name }
    shared
    same
    opposed
    score
    bySession { session year score shared }
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
