import { graphql } from '../gql';

export const ArticleQuery = graphql(`
  query Article($id: ID!) {
    article(id: $id) {
      id
      title
      publisher
      publishedOn
      url
      loadedAt
      text
      people { id name description }
      countries { code name }
      meetings { ...MeetingParts }
      statements {
        id
        text
        verbatim
        madeOn
        attributedTo
        speaker { id name }
        organization { id name }
        evidence { ...EvidenceParts }
      }
      voteClaims { ...ClaimParts }
    }
  }
`);
