import type { RollCallLineFragment } from '../gql/graphql';
import { Empty } from '../shell/states';
import { Tally } from '../vote/Tally';
import { RollCallName } from '../vote/RollCallName';
import { day } from '../words/dates';

/** The votes with the fewest between yes and no. */
export function ClosestVotes({ rollCalls }: { rollCalls: RollCallLineFragment[] }) {
  if (rollCalls.length === 0) {
    return <Empty>No roll call is in the graph yet. Load a file of the UN Digital Library.</Empty>;
  }
  return (
    <ol className="plain-list entries">
      {rollCalls.map((rollCall) => (
        <li key={rollCall.id}>
          <p className="entry-name">
            <RollCallName rollCall={rollCall} />
          </p>
          <p className="quiet">{day(rollCall.date)}</p>
          <Tally tally={rollCall.counted} />
        </li>
      ))}
    </ol>
  );
}
