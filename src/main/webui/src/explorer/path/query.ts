import { graphql } from '../gql';

export const ConnectionsQuery = graphql(`
  query Connections($from: ID!, $to: ID!) {
    connections(from: $from, to: $to, paths: 5) {
      length
      steps {
        node {
          __typename
          id
          ... on Person { name }
        }
        via { ...MeetingParts }
      }
    }
  }
`);
