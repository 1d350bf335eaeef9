import { graphql } from '../gql';

export const PersonQuery = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      id
      name
      aliases
      description
      mergedFrom { id name }
      offices {
        id
        title
        since
        until
        country { code name }
        organization { id name }
        evidence { ...EvidenceParts }
      }
      kin {
        id
        relation
        person { id name }
        relative { id name }
        evidence { ...EvidenceParts }
      }
      held: meetings(first: 1, filter: { status: [HELD] }) { totalCount }
      planned: meetings(first: 1, filter: { status: [PLANNED] }) {
        totalCount
        nodes { startedOn }
      }
      met(first: 50) {
        totalCount
        nodes {
          count
          first
          last
          person { id name description offices { country { code name } } }
          meetings(first: 3) { id title status startedOn evidence { ...EvidenceParts } }
        }
      }
      statements(first: 50) {
        totalCount
        nodes {
          id
          text
          verbatim
          madeOn
          about {
            __typename
            id
            ... on Person { name }
            ... on Country { name }
            ... on Organization { name }
            ... on Resolution { symbol }
          }
          evidence { ...EvidenceParts }
        }
      }
    }
  }
`);

export const PersonMeetings = graphql(`
  query PersonMeetings($id: ID!, $after: String) {
    person(id: $id) {
      meetings(first: 50, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...MeetingParts }
      }
    }
  }
`);

export const PersonCircle = graphql(`
  query PersonCircle($id: String!) {
    network(around: [$id], steps: 1, maxPeople: 25) {
      hiddenPeople
      people { meetings person { id name } }
      ties { a b held planned last }
    }
  }
`);
