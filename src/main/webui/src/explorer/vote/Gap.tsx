import type { TallyPartsFragment } from '../gql/graphql';
import { number } from '../words/counts';
import { positionName } from '../words/names';

/** Where the totals that the record states differ from its own votes; says so when they do not. */
export function Gap({ declared, counted }: { declared: TallyPartsFragment; counted: TallyPartsFragment }) {
  const totals = [
    [positionName.YES, declared.yes, counted.yes],
    [positionName.NO, declared.no, counted.no],
    [positionName.ABSTAIN, declared.abstain, counted.abstain],
    [positionName.NON_VOTING, declared.nonVoting, counted.nonVoting],
  ] as const;
  const gaps = totals.filter(([, stated, votes]) => typeof stated === 'number' && typeof votes === 'number' && stated !== votes);
  if (gaps.length === 0) {
    return <p className="quiet">The totals that the record states agree with its votes.</p>;
  }
  return (
    <div className="gap">
      <p>The record does not add up: the totals that it states do not agree with its own votes.</p>
      {gaps.map(([name, stated, votes]) => (
        <p key={name} className="notch">
          {name}: <span className="notch-claimed">stated {number(stated!)}</span> <strong>counted {number(votes!)}</strong>
        </p>
      ))}
    </div>
  );
}
