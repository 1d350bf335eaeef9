import { graphql } from '../gql';

export const LoadParts = graphql(`
  fragment LoadParts on Load {
    id
    kind
    status
    source
    startedAt
    finishedAt
    read
    total
    created
    updated
    unchanged
    withdrawn
    rejected
    mended
    gaps
    rowsPerSecond
    secondsLeft
    message
  }
`);

export const LoadWithRemarks = graphql(`
  fragment LoadWithRemarks on Load {
    ...LoadParts
    rejects(first: 20) {
      nodes { code line place value reason }
    }
    notes(first: 20) {
      totalCount
      nodes { kind line place value reason }
    }
  }
`);

export const LoadQuery = graphql(`
  query Load($id: ID!) {
    load(id: $id) { ...LoadWithRemarks }
  }
`);

export const LoadProgress = graphql(`
  subscription LoadProgress($id: ID!) {
    loadProgress(id: $id) { ...LoadWithRemarks }
  }
`);

export const LoadsQuery = graphql(`
  query Loads($after: String) {
    loads(first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...LoadParts }
    }
  }
`);

export const CancelLoad = graphql(`
  mutation CancelLoad($id: ID!) {
    cancelLoad(id: $id) { ...LoadParts }
  }
`);
