import { graphql } from '../gql';

export const MeetingQuery = graphql(`
  query Meeting($id: ID!) {
    meeting(id: $id) {
      ...MeetingParts
      place {
        country { code name }
      }
      participants {
        capacity
        person { id name description }
        country { code name }
        organization { id name }
      }
      accounts {
        status
        startedOn
        endedOn
        duration
        place
        participants
        article { id title publisher publishedOn url }
        evidence { ...EvidenceParts }
      }
    }
  }
`);
