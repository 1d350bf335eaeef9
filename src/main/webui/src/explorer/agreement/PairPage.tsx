import './agreement.css';
import { useRef } from 'react';
import { Link } from 'wouter';
import { useAnswer, usePages, type Pages } from '../answers';
import { ScoreLines } from '../country/ScoreLines';
import { Figure } from '../figure/Figure';
import type { AgreementOfTwoQuery, DifferencesOfTwoQuery, VotePosition } from '../gql/graphql';
import { to } from '../paths';
import { Answered } from '../shell/Answered';
import { Page } from '../shell/Page';
import { Empty, More, Problem } from '../shell/states';
import { RollCallName } from '../vote/RollCallName';
import { Tally } from '../vote/Tally';
import { count, number, share } from '../words/counts';
import { day } from '../words/dates';
import { positionName } from '../words/names';
import { DifferencesQuery, PairQuery } from './query';

type Agreement = AgreementOfTwoQuery['agreement'];
type Difference = DifferencesOfTwoQuery['agreement']['differences']['nodes'][number];

/** Two countries: how they agree, over time, and where they parted. */
export function PairPage({ a, b }: { a: string; b: string }) {
  const answer = useAnswer(PairQuery, { a, b });
  const parted = usePages(DifferencesQuery, { a, b }, (data) => data.agreement.differences);
  return (
    <Answered answer={answer} thing={(data) => data.agreement} what="This pair of countries">
      {(agreement) => {
        const name = `${agreement.a.name} and ${agreement.b.name}`;
        return (
          <Page
            name={name}
            kind="Agreement"
            title={
              <>
                <Link href={to('country', agreement.a.code)} className="title-link">
                  {agreement.a.name}
                </Link>{' '}
                and{' '}
                <Link href={to('country', agreement.b.code)} className="title-link">
                  {agreement.b.name}
                </Link>
              </>
            }
            sentence={sentence(agreement, name)}
          >
            <OverTime agreement={agreement} name={name} />
            <Differences agreement={agreement} name={name} parted={parted} />
          </Page>
        );
      }}
    </Answered>
  );
}

/** "France and Germany voted alike in 93% of 5,012 shared roll calls, and were opposed in 40." */
function sentence({ shared, same, opposed, score }: Agreement, name: string): string {
  return shared === 0
    ? `${name} share no recorded roll call.`
    : `${name} voted alike in ${share(same / shared)} of ${count(shared, 'shared roll call')} and were opposed in ${number(opposed)}; their index of agreement is ${share(score)}.`;
}

function OverTime({ agreement: { a, b, bySession }, name }: { agreement: Agreement; name: string }) {
  const picture = useRef<SVGSVGElement>(null);
  const isOverTime = new Set(bySession.map(({ year }) => year)).size > 1;
  return (
    <Figure
      title="Session by session"
      name={`Agreement of ${name} by session`}
      scope="Lijphart's index: 100% the same position, 50% one abstained, 0% opposed. A session with few roll calls swings far."
      source="the record of the United Nations, as far as it is loaded."
      asked={{ document: PairQuery, variables: { a: a.code, b: b.code } }}
      picture={isOverTime ? picture : undefined}
      table={{ columns: ['session', 'year', 'agreement', 'shared'], rows: bySession.map((one) => [one.session, one.year, one.score, one.shared]) }}
    >
      <ScoreLines
        picture={picture}
        label={`Agreement of ${name} by session; the table has the same`}
        lines={[{ name: b.name, isFirm: true, points: bySession.flatMap(({ year, score }) => (typeof score === 'number' ? { year, score } : [])) }]}
      />
      <details open={!isOverTime}>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Session</th>
              <th scope="col">From</th>
              <th scope="col" className="number">
                Agreement
              </th>
              <th scope="col" className="number">
                Shared
              </th>
            </tr>
          </thead>
          <tbody>
            {bySession.map((one) => (
              <tr key={one.session}>
                <th scope="row">{one.session}</th>
                <td>{one.year}</td>
                <td className="number">{share(one.score)}</td>
                <td className="number">{number(one.shared)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Figure>
  );
}

function Differences({ agreement: { a, b }, name, parted }: { agreement: Agreement; name: string; parted: Pages<Difference> }) {
  if (parted.error) {
    return <Problem failure={parted.error} />;
  }
  if (!parted.nodes) {
    return <div className="bone bone-block" role="status" aria-label="Loading roll calls" />;
  }
  return (
    <Figure
      title={`Parted in ${count(parted.total, 'roll call')}`}
      name={`Where ${name} parted`}
      scope="Newest first."
      source="the record of the United Nations, as far as it is loaded."
      asked={{ document: DifferencesQuery, variables: { a: a.code, b: b.code } }}
      table={{
        columns: ['date', 'resolution', 'title', a.name, b.name],
        rows: parted.nodes.map((one) => [one.date, one.resolution?.symbol, one.resolution?.title ?? one.title, one.positionOfA, one.positionOfB]),
      }}
    >
      {parted.nodes.length === 0 && <Empty>They never took different positions.</Empty>}
      <ol className="plain-list">
        {parted.nodes.map((rollCall) => (
          <li key={rollCall.id} className="parted">
            <p>
              <RollCallName rollCall={rollCall} />
            </p>
            <p>
              {voted(a.name, rollCall.positionOfA)}, {voted(b.name, rollCall.positionOfB)} <span className="quiet">on {day(rollCall.date)}</span>
            </p>
            <Tally tally={rollCall.counted} />
          </li>
        ))}
      </ol>
      <More shown={parted.nodes.length} total={parted.total} pages={parted} />
    </Figure>
  );
}

/** "France yes" */
function voted(country: string, position: VotePosition | null | undefined) {
  return (
    <>
      {country} <strong>{position ? positionName[position] : 'without a vote'}</strong>
    </>
  );
}
