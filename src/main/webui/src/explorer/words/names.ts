import type { MeetingKind, MeetingStatus, Origin, RollCallKind, UnBody, Verdict, VotePosition } from '../gql/graphql';

export const statusName: Record<MeetingStatus, string> = {
  HELD: 'held',
  PLANNED: 'planned',
  CANCELLED: 'cancelled',
  UNCONFIRMED: 'unconfirmed',
};

export const kindName: Record<MeetingKind, string> = {
  CALL: 'call',
  MEETING: 'meeting',
  NEGOTIATION: 'negotiation',
  SUMMIT: 'summit',
  VISIT: 'visit',
};

export const positionName: Record<VotePosition, string> = {
  YES: 'yes',
  NO: 'no',
  ABSTAIN: 'abstaining',
  NON_VOTING: 'not voting',
  NOT_ELIGIBLE: 'not a member',
};

export const verdictName: Record<Verdict, string> = {
  CONFIRMED: 'confirmed',
  CONTRADICTED: 'contradicted',
  UNVERIFIABLE: 'unverifiable',
};

export const bodyName: Record<UnBody, string> = {
  GENERAL_ASSEMBLY: 'General Assembly',
  SECURITY_COUNCIL: 'Security Council',
};

export const rollCallKindName: Record<RollCallKind, string> = {
  WHOLE: 'the text as a whole',
  PARAGRAPH: 'a paragraph',
  AMENDMENT: 'an amendment',
  PROCEDURE: 'how to proceed',
  UNKNOWN: 'not said by the record',
};

/** How a fact got here, in the words that stand beside its mark. */
export const originName: Record<Origin, string> = {
  CURATED: 'Press report, entered by a person',
  EXTRACTED: 'Press report, read by a machine',
  OFFICIAL_RECORD: 'Official record',
};
