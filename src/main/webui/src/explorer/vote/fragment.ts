import { graphql } from '../gql';

export const RollCallLine = graphql(`
  fragment RollCallLine on RollCall {
    id
    title
    date
    session
    body
    kind
    recorded
    resolution {
      id
      symbol
      title
      knownAs
    }
    counted {
      ...TallyParts
    }
  }

  fragment TallyParts on Tally {
    yes
    no
    abstain
    nonVoting
    eligible
  }
`);
