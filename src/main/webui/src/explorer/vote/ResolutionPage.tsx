import { useEffect } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../answers';
import { ClaimList } from '../claims/ClaimList';
import type { ResolutionQuery as ResolutionAnswer } from '../gql/graphql';
import { to } from '../paths';
import { Answered } from '../shell/Answered';
import { Page } from '../shell/Page';
import { Empty } from '../shell/states';
import { capital, count, list, number } from '../words/counts';
import { day, when } from '../words/dates';
import { bodyName, rollCallKindName } from '../words/names';
import { ResolutionQuery } from './query';
import { fetchMap, RollCallView } from './RollCallView';
import { Tally } from './Tally';

type Resolution = NonNullable<ResolutionAnswer['resolution']>;

/** A resolution: how the world voted on it, what the press claims of that, and the votes on its parts. */
export function ResolutionPage({ id }: { id: string }) {
  useEffect(fetchMap, []);
  const answer = useAnswer(ResolutionQuery, { symbol: id });
  return (
    <Answered answer={answer} thing={(data) => data.resolution} what={`A resolution “${id}”`}>
      {(resolution) => {
        const whole = wholeOf(resolution);
        const others = resolution.rollCalls.filter((rollCall) => rollCall !== whole);
        return (
          <Page
            name={resolution.symbol}
            kind={`${bodyName[resolution.body]} resolution ${resolution.symbol}`}
            title={<bdi>{resolution.title}</bdi>}
            sentence={sentence(resolution)}
          >
            <About resolution={resolution} />
            {resolution.claims.length > 0 && (
              <section className="figure">
                <h2>What the press claims of it</h2>
                <ClaimList claims={resolution.claims} />
              </section>
            )}
            {whole?.recorded && <RollCallView id={whole.id} />}
            {!whole && <Empty>No roll call on the text as a whole is in the graph.</Empty>}
            {others.length > 0 && (
              <section className="figure">
                <h2>{count(others.length, 'other roll call')}</h2>
                <ol className="plain-list entries">
                  {others.map((rollCall) => (
                    <li key={rollCall.id}>
                      <Link href={to('roll-call', rollCall.id)}>
                        On {rollCallKindName[rollCall.kind]}, {day(rollCall.date)}
                      </Link>
                      <Tally tally={rollCall.counted} />
                    </li>
                  ))}
                </ol>
              </section>
            )}
          </Page>
        );
      }}
    </Answered>
  );
}

function wholeOf({ rollCalls }: Resolution) {
  return rollCalls.find(({ kind, recorded }) => kind === 'WHOLE' && recorded) ?? rollCalls.find(({ kind }) => kind === 'WHOLE') ?? (rollCalls.length === 1 ? rollCalls[0] : undefined);
}

/** "143 for, 5 against, 35 abstaining, 10 not voting: adopted on 12 October 2022." */
function sentence(resolution: Resolution) {
  const whole = wholeOf(resolution);
  const adopted = resolution.adoptedOn ? `adopted ${when(resolution.adoptedOn)}` : undefined;
  if (!whole) {
    return adopted ? `${adopted.charAt(0).toUpperCase()}${adopted.slice(1)}; how, no record here says.` : 'No record of a vote on it is in the graph.';
  }
  if (!whole.recorded) {
    return `Adopted without a vote ${when(whole.date)}.`;
  }
  const { yes, no, abstain, nonVoting } = whole.counted;
  const votes = `${number(yes)} for, ${number(no)} against, ${number(abstain)} abstaining${nonVoting ? `, ${number(nonVoting)} not voting` : ''}`;
  return `${votes}${adopted ? `: ${adopted}` : `, ${when(whole.date)}`}.`;
}

function About({ resolution: { knownAs, subjects, link, session } }: { resolution: Resolution }) {
  return (
    <div className="subjects">
      {knownAs.length > 0 && <p>Known as: {list(knownAs)}.</p>}
      {subjects.length > 0 && <p>{subjects.map(subjectName).join(' · ')}</p>}
      <p>
        {session && `Session ${session}. `}
        {link && /^https?:/.test(link) && (
          <a href={link} rel="noreferrer">
            Its record ↗
          </a>
        )}
      </p>
    </div>
  );
}

/** "Ukraine: Political conditions", of what the record writes in capitals. */
function subjectName(subject: string): string {
  return subject
    .split('--')
    .map((part) => capital(part.toLowerCase()))
    .join(': ');
}
