import { graphql } from '../gql';

export const CandidatesQuery = graphql(`
  query MergeCandidates($after: String) {
    mergeCandidates(first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        score
        reasons
        a { id name description }
        b { id name description }
      }
    }
  }
`);

export const PairQuery = graphql(`
  query MergePair($a: ID!, $b: ID!) {
    a: person(id: $a) { ...MergeSide }
    b: person(id: $b) { ...MergeSide }
  }

  fragment MergeSide on Person {
    id
    name
    aliases
    description
    offices {
      id
      title
      since
      until
      country { name }
      organization { name }
      evidence { ...EvidenceParts }
    }
    meetings(first: 5) {
      totalCount
      nodes { ...MeetingParts }
    }
    statements(first: 1) { totalCount }
    mergedFrom { id name at by reason }
  }
`);

export const MergePeople = graphql(`
  mutation MergePeople($keep: ID!, $duplicate: ID!, $reason: String, $although: Boolean!) {
    mergePeople(keep: $keep, duplicate: $duplicate, reason: $reason, although: $although) { id name }
  }
`);

export const SeparatePeople = graphql(`
  mutation SeparatePeople($merged: ID!) {
    separatePeople(merged: $merged) { id name }
  }
`);
