import type { LoadKind, LoadNoteKind, LoadPartsFragment, LoadStatus } from '../gql/graphql';
import { count, number } from '../words/counts';

export const loadKindName: Record<LoadKind, string> = {
  ARTICLES: 'An article, read and loaded',
  FACTS: 'What articles say',
  MEETINGS: 'Travels and visits',
  RETRACTION: 'An article taken back',
  ROLL_CALLS: 'Votes of the United Nations',
};

export const loadStatusName: Record<LoadStatus, string> = {
  CANCELLED: 'cancelled; what was written stays',
  DONE: 'done',
  FAILED: 'failed',
  RUNNING: 'going on',
};

export const noteKindName: Record<LoadNoteKind, string> = {
  APART: 'stands apart',
  GAP: 'does not add up',
  MENDED: 'mended',
};

/** "870,109 read, 25,000 a second: 870,109 new." */
export function outcome({ read, created, updated, unchanged, withdrawn, rejected, rowsPerSecond }: LoadPartsFragment): string {
  const parts = [
    created > 0 && `${number(created)} new`,
    updated > 0 && `${number(updated)} changed`,
    unchanged > 0 && `${number(unchanged)} as they were`,
    withdrawn > 0 && `${number(withdrawn)} withdrawn`,
    rejected > 0 && count(rejected, 'reject'),
  ].filter(Boolean);
  const rate = rowsPerSecond && rowsPerSecond >= 1 ? `, ${number(Math.round(rowsPerSecond))} a second` : '';
  return `${number(read)} read${rate}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
}

/** How long it still takes: "about 2 minutes left", "40 seconds left"; empty where that is not known. */
export function left(seconds: number | null | undefined): string {
  if (seconds === null || seconds === undefined) {
    return '';
  }
  return seconds >= 90 ? `about ${count(Math.round(seconds / 60), 'minute')} left` : `${count(Math.max(1, seconds), 'second')} left`;
}
