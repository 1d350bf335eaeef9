import { graphql } from '../gql';

export const EvidenceParts = graphql(`
  fragment EvidenceParts on Evidence {
    quote
    start
    end
    paragraph
    origin
    confidence
    article {
      id
      title
      publisher
      publishedOn
      url
    }
  }
`);
