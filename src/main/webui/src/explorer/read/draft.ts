import type { ArticleFactsInput, DraftEvidenceFragment, MeetingStatus, ReadArticleQuery } from '../gql/graphql';
import { count } from '../words/counts';

/** What an article was read to say, as far as it was corrected. */
export type Draft = ReadArticleQuery['readArticle'];

/** The lists of a draft whose entries are facts, in the order in which they are shown. */
export const lists = ['meetings', 'statements', 'voteClaims', 'offices', 'kin'] as const;

export type List = (typeof lists)[number];

/** A fact of a draft, found again by its list and its place there. */
export interface DraftFact {
  id: string;
  list: List;
  index: number;
  says: string;
  status?: MeetingStatus;
  /** The date that can be corrected; undefined where the fact has none at all. */
  date?: string | null;
  /** Who takes part in a meeting, in words. */
  participants?: string[];
  evidence: DraftEvidenceFragment[];
}

/** All facts of a draft, kind by kind, in words. */
export function factsOf(draft: Draft): DraftFact[] {
  const name = (ref: string | null | undefined) => draft.people.find((person) => person.ref === ref)?.name ?? ref ?? 'somebody';
  const fact = (list: List, index: number, evidence: DraftEvidenceFragment[] | null | undefined, says: string, more: Partial<DraftFact> = {}): DraftFact => ({
    id: `${list}.${index}`, list, index, says, evidence: evidence ?? [], ...more,
  });
  return [
    ...draft.meetings.map((meeting, index) =>
      fact('meetings', index, meeting.evidence, [meeting.title, meeting.place].filter(Boolean).join(', '), {
        status: meeting.status,
        date: meeting.startedOn ?? null,
        participants: meeting.participants.map(({ person, organization, country }) => (person ? name(person) : (organization ?? country ?? ''))),
      }),
    ),
    ...draft.statements.map((statement, index) =>
      fact(
        'statements',
        index,
        statement.evidence,
        `${statement.speaker ? name(statement.speaker) : (statement.organization ?? statement.attributedTo ?? 'Somebody')}: ${statement.verbatim ? `“${statement.text}”` : statement.text}`,
        { date: statement.madeOn ?? null },
      ),
    ),
    ...draft.voteClaims.map((claim, index) => fact('voteClaims', index, claim.evidence, `${claim.described}${numbers(claim)}`)),
    ...draft.offices.map((office, index) =>
      fact('offices', index, office.evidence, `${name(office.holder)}: ${[office.title, office.organization ?? office.country].filter(Boolean).join(', ')}`),
    ),
    ...draft.kin.map((kin, index) => fact('kin', index, kin.evidence, `${name(kin.person)}, ${kin.relation} of ${name(kin.relative)}`)),
  ];
}

function numbers({ yes, no, abstain }: Draft['voteClaims'][number]): string {
  const told = [typeof yes === 'number' && `${yes} for`, typeof no === 'number' && `${no} against`, typeof abstain === 'number' && `${abstain} abstaining`].filter(Boolean);
  return told.length > 0 ? `: ${told.join(', ')}` : '';
}

/** The draft without one of its facts. */
export function without(draft: Draft, { list, index }: DraftFact): Draft {
  return { ...draft, [list]: draft[list].filter((_, at) => at !== index) };
}

/** The draft with another status of a meeting. */
export function withStatus(draft: Draft, { index }: DraftFact, status: MeetingStatus): Draft {
  return { ...draft, meetings: draft.meetings.map((meeting, at) => (at === index ? { ...meeting, status } : meeting)) };
}

/** The draft with another date of a meeting or a statement; none where the text is empty. */
export function withDate(draft: Draft, { list, index }: DraftFact, text: string): Draft {
  const date = text.trim() || null;
  return list === 'meetings'
    ? { ...draft, meetings: draft.meetings.map((meeting, at) => (at === index ? { ...meeting, startedOn: date } : meeting)) }
    : { ...draft, statements: draft.statements.map((statement, at) => (at === index ? { ...statement, madeOn: date } : statement)) };
}

/** Who a person of a draft is: somebody of the graph by id, somebody new, or whoever bears the name. */
export type Who = { id: string } | 'new' | 'by name';

/** The draft with one of its people resolved. */
export function withPerson(draft: Draft, ref: string, who: Who): Draft {
  const resolved = { id: typeof who === 'object' ? who.id : null, isNew: who === 'new' ? true : null };
  return { ...draft, people: draft.people.map((person) => (person.ref === ref ? { ...person, ...resolved } : person)) };
}

/** Those of the graph whom the reading thinks a person may be. */
export function candidatesFor(draft: Draft, name: string): { id: string; name: string }[] {
  const found = draft.unresolved
    .filter(({ text }) => text.includes(name))
    .flatMap(({ candidates }) => candidates.map((candidate) => ({ id: candidate.id, name: 'name' in candidate ? candidate.name : candidate.id })));
  return [...new Map(found.map((candidate) => [candidate.id, candidate])).values()];
}

/** Words that stand for somebody whom the draft does not have as a person, with whom they may mean. */
export function unclear({ unresolved, people }: Draft): { words: string; mayMean: string[] }[] {
  return unresolved
    .filter(({ text }) => !people.some(({ name }) => text.includes(name)))
    .map(({ text, candidates }) => ({ words: text, mayMean: candidates.map((candidate) => ('name' in candidate ? candidate.name : candidate.id)) }));
}

/** What goes into loadFacts. Where a person has looked it all over, that is where it comes from, and no machine's guess. */
export function toLoad(draft: Draft, isReviewed: boolean): ArticleFactsInput {
  const { unresolved: _unresolved, warnings: _warnings, ...facts } = draft;
  return isReviewed
    ? (JSON.parse(JSON.stringify(facts), (key, value) => (key === 'origin' ? 'CURATED' : key === 'confidence' ? null : value)) as ArticleFactsInput)
    : facts;
}

/** "2 meetings, 1 statement and 3 people". */
export function holdings({ meetings, statements, voteClaims, offices, kin, people }: Draft): string[] {
  return [
    meetings.length > 0 && count(meetings.length, 'meeting'),
    statements.length > 0 && count(statements.length, 'statement'),
    voteClaims.length > 0 && count(voteClaims.length, 'claim about a vote', 'claims about votes'),
    offices.length > 0 && count(offices.length, 'office'),
    kin.length > 0 && count(kin.length, 'kinship'),
    people.length > 0 && count(people.length, 'person', 'people'),
  ].filter((part) => part !== false);
}
