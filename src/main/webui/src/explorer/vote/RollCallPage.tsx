import { useEffect } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../answers';
import type { RollCallLineFragment } from '../gql/graphql';
import { to } from '../paths';
import { Answered } from '../shell/Answered';
import { Page } from '../shell/Page';
import { number } from '../words/counts';
import { when } from '../words/dates';
import { bodyName, rollCallKindName } from '../words/names';
import { RollCallQuery } from './query';
import { fetchMap, RollCallView } from './RollCallView';

/** One roll call: of a resolution as a whole, or of a part of it. */
export function RollCallPage({ id }: { id: string }) {
  useEffect(fetchMap, []);
  const answer = useAnswer(RollCallQuery, { id });
  return (
    <Answered answer={answer} thing={(data) => data.rollCall} what={`A roll call “${id}”`}>
      {(rollCall) => (
        <Page
          name={rollCall.title}
          kind={`${bodyName[rollCall.body]} roll call`}
          title={<bdi>{rollCall.title}</bdi>}
          sentence={sentence(rollCall)}
        >
          <p className="subjects">
            Voted on: {rollCallKindName[rollCall.kind]}.{rollCall.session && ` Session ${rollCall.session}.`}
            {rollCall.resolution && (
              <>
                {' '}
                <Link href={to('resolution', rollCall.resolution.id)}>{rollCall.resolution.symbol}</Link>
              </>
            )}
          </p>
          {rollCall.recorded && <RollCallView id={rollCall.id} />}
        </Page>
      )}
    </Answered>
  );
}

function sentence({ recorded, date, counted: { yes, no, abstain, nonVoting } }: RollCallLineFragment): string {
  return recorded
    ? `${number(yes)} for, ${number(no)} against, ${number(abstain)} abstaining${nonVoting ? `, ${number(nonVoting)} not voting` : ''}, ${when(date)}.`
    : `Adopted without a vote ${when(date)}.`;
}
