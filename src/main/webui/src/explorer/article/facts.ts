import type { ArticleQuery, EvidencePartsFragment } from '../gql/graphql';
import { statusName } from '../words/names';

export type Article = NonNullable<ArticleQuery['article']>;

/** A fact of an article, and where the article says it. */
export interface Told {
  id: string;
  kind: 'Meeting' | 'Statement' | 'Claim about a vote';
  says: string;
  status?: string;
  path?: string;
  evidence: EvidencePartsFragment[];
}

/** All that an article tells, in the order of its text as far as that is known. */
export function factsOf(article: Article): Told[] {
  const here = (evidence: EvidencePartsFragment[]) => evidence.filter((one) => one.article.id === article.id);
  const told: Told[] = [
    ...article.meetings.map((meeting) => ({
      id: meeting.id,
      kind: 'Meeting' as const,
      says: meeting.title,
      status: meeting.status === 'HELD' ? undefined : statusName[meeting.status],
      path: meeting.id,
      evidence: here(meeting.evidence),
    })),
    ...article.statements.map((statement) => ({
      id: statement.id,
      kind: 'Statement' as const,
      says: `${statement.speaker?.name ?? statement.organization?.name ?? statement.attributedTo ?? 'Somebody'}: ${statement.verbatim ? `“${statement.text}”` : statement.text}`,
      evidence: here(statement.evidence),
    })),
    ...article.voteClaims.map((claim) => ({
      id: claim.id,
      kind: 'Claim about a vote' as const,
      says: claim.described,
      evidence: here(claim.evidence),
    })),
  ];
  const first = ({ evidence }: Told) => Math.min(...evidence.map(({ start, paragraph }) => start ?? (paragraph ?? 9999) * 1000), Infinity);
  return told.sort((a, b) => first(a) - first(b));
}

/** Where a fact stands in the list of an article's page. */
export function factAnchor(id: string): string {
  return `fact-${encodeURIComponent(id)}`;
}

/** Something that stands somewhere in a text. */
export interface Placed {
  id: string;
  evidence: { start?: number | null; end?: number | null }[];
}

/** A stretch of a text, and which facts stand there. */
export interface Stretch {
  text: string;
  facts: string[];
}

/** A text cut where facts begin and end, so that facts that overlap are both marked. */
export function stretches(text: string, facts: Placed[]): Stretch[] {
  const places = facts.flatMap(({ id, evidence }) =>
    evidence.flatMap(({ start, end }) => (typeof start === 'number' && typeof end === 'number' ? { id, start, end } : [])),
  );
  const cuts = [...new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => ({
    text: text.slice(from, cuts[index + 1]),
    facts: places.filter(({ start, end }) => start <= from && end >= cuts[index + 1]!).map(({ id }) => id),
  }));
}
