import { graphql } from '../gql';

export const MatrixQuery = graphql(`
  query AgreementMatrix($filter: RollCallFilter) {
    agreementMatrix(filter: $filter) {
      rollCalls
      countries { code name }
      shared
      scores
    }
  }
`);

export const PairQuery = graphql(`
  query AgreementOfTwo($a: ID!, $b: ID!) {
    agreement(a: $a, b: $b) {
      a { code name }
      b { code name }
      shared
      same
      opposed
      score
      bySession { session year score shared }
    }
  }
`);

export const DifferencesQuery = graphql(`
  query DifferencesOfTwo($a: ID!, $b: ID!, $after: String) {
    agreement(a: $a, b: $b) {
      differences(first: 30, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          ...RollCallLine
          positionOfA: positionOf(country: $a)
          positionOfB: positionOf(country: $b)
        }
      }
    }
  }
`);
