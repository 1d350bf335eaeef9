import { graphql } from '../gql';

export const ResolutionQuery = graphql(`
  query Resolution($symbol: ID!) {
    resolution(symbol: $symbol) {
      id
      symbol
      title
      knownAs
      body
      session
      adoptedOn
      subjects
      link
      rollCalls { ...RollCallLine }
      claims { ...ClaimParts }
    }
  }
`);

export const RollCallQuery = graphql(`
  query RollCall($id: ID!) {
    rollCall(id: $id) {
      ...RollCallLine
      note
      sources
      declared { ...TallyParts }
      votes(first: 1000) {
        nodes {
          ...VoteParts
        }
      }
      notEligible: votes(first: 1000, position: NOT_ELIGIBLE) {
        nodes {
          ...VoteParts
        }
      }
    }
  }

  fragment VoteParts on Vote {
    position
    counts
    namedAs
    source
    country {
      code
      name
      region
      unMemberUntil
    }
  }
`);
