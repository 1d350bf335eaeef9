import { graphql } from '../gql';

export const NetworkQuery = graphql(`
  query Network($around: [String!], $steps: Int!, $countries: [String!], $filter: MeetingFilter, $maxPeople: Int!) {
    network(around: $around, steps: $steps, countries: $countries, filter: $filter, maxPeople: $maxPeople) {
      around
      hiddenPeople
      hiddenTies
      people {
        meetings
        person { id name description }
      }
      ties { a b held planned first last }
    }
  }
`);
