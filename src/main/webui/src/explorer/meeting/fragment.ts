import { graphql } from '../gql';

export const MeetingParts = graphql(`
  fragment MeetingParts on Meeting {
    id
    title
    kind
    status
    startedOn
    endedOn
    duration
    topic
    place {
      id
      name
    }
    people {
      id
      name
    }
    countries {
      code
      name
    }
    evidence {
      ...EvidenceParts
    }
  }
`);
