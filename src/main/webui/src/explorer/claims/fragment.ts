import { graphql } from '../gql';

export const ClaimParts = graphql(`
  fragment ClaimParts on VoteClaim {
    id
    described
    verdict
    year
    yes
    no
    abstain
    wording
    onlyNamed
    namedYes { code name }
    namedNo { code name }
    namedAbstain { code name }
    discrepancies {
      what
      claimed
      recorded
    }
    resolution {
      id
      symbol
      title
    }
    candidates {
      score
      resolution {
        id
        symbol
        title
      }
    }
    evidence {
      ...EvidenceParts
    }
  }
`);
