import type { MeetingKind, MeetingStatus } from '../gql/graphql';
import { capital, list } from '../words/counts';
import { kindName } from '../words/names';
import type { Draft } from './draft';
import type { Stretch } from './useSelected';

/** Who takes part: a person of the draft by ref, somebody whom it does not name yet by full name, or a country. */
export type Participant = { person: string } | { country: string };

/** What a person reads in a passage: that some met. */
export interface MeetingRead {
  kind: MeetingKind;
  status: MeetingStatus;
  participants: Participant[];
  /** A year, a month or a day, or empty. */
  startedOn: string;
  place: string;
}

/**
 * The draft with a meeting that a person read in it, and those who take part whom it did not name yet; the passage is the
 * evidence of all.
 */
export function withMeeting(draft: Draft, { kind, status, participants, startedOn, place }: MeetingRead, { start, end }: Stretch): Draft {
  const evidence = [{ quote: null, start, end, paragraph: null, origin: 'CURATED' as const, confidence: null, withheld: null }];
  const nameOf = (ref: string) => draft.people.find((person) => person.ref === ref)?.name ?? ref;
  const added = participants
    .flatMap((one) => ('person' in one ? one.person : []))
    .filter((ref) => draft.people.every((person) => person.ref !== ref))
    .map((name) => ({ ref: name, name, id: null, isNew: null, aliases: null, description: null, evidence }));
  const meeting = {
    title: `${capital(kindName[kind])} of ${list(participants.map((one) => ('person' in one ? nameOf(one.person) : one.country)))}`,
    kind,
    status,
    startedOn: startedOn.trim() || null,
    endedOn: null,
    duration: null,
    place: place.trim() || null,
    placeCountry: null,
    topic: null,
    participants: participants.map((one) => ({ person: null, country: null, organization: null, capacity: null, ...one })),
    evidence,
  };
  return { ...draft, people: [...draft.people, ...added], meetings: [...draft.meetings, meeting] };
}
