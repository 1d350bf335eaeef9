import type { Verdict as VerdictValue } from '../gql/graphql';
import { verdictName } from '../words/names';

const sign: Record<VerdictValue, string> = { CONFIRMED: '✓', CONTRADICTED: '≠', UNVERIFIABLE: '?' };

/** Whether the record bears a claim out: a sign and its word. */
export function Verdict({ verdict }: { verdict: VerdictValue }) {
  return (
    <span className={`verdict verdict-${verdict.toLowerCase()}`}>
      <span aria-hidden="true">{sign[verdict]}</span> {verdictName[verdict]}
    </span>
  );
}
