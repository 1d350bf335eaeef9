import { graphql } from '../gql';

export const ReadQuery = graphql(`
  query ReadArticle($article: ArticleInput!) {
    readArticle(article: $article) {
      article { id title publishedOn publisher url text keepText fingerprint }
      people { ref id isNew name aliases description evidence { ...DraftEvidence } }
      organizations { id name country evidence { ...DraftEvidence } }
      offices { holder title country organization since until evidence { ...DraftEvidence } }
      kin { person relation relative evidence { ...DraftEvidence } }
      meetings {
        title
        kind
        status
        startedOn
        endedOn
        duration
        place
        placeCountry
        topic
        participants { person country organization capacity }
        evidence { ...DraftEvidence }
      }
      statements { speaker organization attributedTo text verbatim madeOn about evidence { ...DraftEvidence } }
      voteClaims {
        described
        resolution
        year
        wording
        yes
        no
        abstain
        namedYes
        namedNo
        namedAbstain
        onlyNamed
        evidence { ...DraftEvidence }
      }
      unresolved {
        text
        start
        end
        candidates {
          __typename
          id
          ... on Person { name description }
        }
      }
      warnings
    }
  }

  fragment DraftEvidence on EvidenceDraft {
    quote
    start
    end
    paragraph
    origin
    confidence
    withheld
  }
`);

export const LoadFacts = graphql(`
  mutation LoadFacts($facts: ArticleFactsInput!) {
    loadFacts(facts: $facts) {
      id
      status
      message
      created
      updated
      unchanged
      withdrawn
      rejected
      rejects(first: 100) {
        nodes { place value reason candidates { id } }
      }
    }
  }
`);

export const LoadedArticle = graphql(`
  query LoadedArticle($title: String!) {
    search(text: $title, kinds: [ARTICLE], first: 10) {
      node {
        __typename
        id
        ... on Article { title publishedOn }
      }
    }
  }
`);
