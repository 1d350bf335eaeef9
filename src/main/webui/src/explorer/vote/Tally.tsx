import './vote.css';
import type { TallyPartsFragment, VotePosition } from '../gql/graphql';
import { number } from '../words/counts';
import { positionName } from '../words/names';

/** How many took each position, as a bar and in words. */
export function Tally({ tally }: { tally: TallyPartsFragment }) {
  const parts: [VotePosition, number][] = [
    ['YES', tally.yes],
    ['NO', tally.no],
    ['ABSTAIN', tally.abstain],
    ['NON_VOTING', tally.nonVoting ?? 0],
  ];
  return (
    <div className="tally">
      <div className="tally-bar" aria-hidden="true">
        {parts.map(
          ([position, n]) => n > 0 && <span key={position} className={`swatch ${swatchOf(position)}`} style={{ flexGrow: n }} />,
        )}
      </div>
      <p className="tally-words">
        {parts.map(
          ([position, n]) =>
            (n > 0 || position === 'YES' || position === 'NO') && (
              <span key={position}>
                <Swatch position={position} /> {number(n)} {positionName[position]}
              </span>
            ),
        )}
      </p>
    </div>
  );
}

/** The colour and pattern of a position; its word stands beside it. */
export function Swatch({ position }: { position: VotePosition }) {
  return <span className={`swatch swatch-mark ${swatchOf(position)}`} aria-hidden="true" />;
}

/** The class that gives something a position's colour and pattern. */
function swatchOf(position: VotePosition): string {
  return `swatch-${position.toLowerCase().replace('_', '-')}`;
}
