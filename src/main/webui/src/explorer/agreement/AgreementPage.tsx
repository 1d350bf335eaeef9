import './agreement.css';
import { useMemo, useRef } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useAnswer } from '../answers';
import { Figure } from '../figure/Figure';
import type { AgreementMatrixQuery } from '../gql/graphql';
import { Page } from '../shell/Page';
import { Empty, Problem } from '../shell/states';
import { count, number } from '../words/counts';
import { day } from '../words/dates';
import { Filters } from './Filters';
import { HeatMap } from './HeatMap';
import { blocOrder } from './order';
import { MatrixQuery } from './query';

export type Matrix = AgreementMatrixQuery['agreementMatrix'];

/** How each country agrees with each, ordered so that blocs show; filters stand in the address. */
export function AgreementPage() {
  const [search] = useSearchParams();
  const filter = {
    from: dayOf(search.get('from')),
    to: dayOf(search.get('to')),
    session: search.get('session') || null,
    subject: search.get('subject') || null,
  };
  const { data, error, again } = useAnswer(MatrixQuery, { filter });
  return (
    <Page name="Agreement" title="Who votes with whom" sentence={data ? sentence(data.agreementMatrix) : <span className="bone bone-line">&nbsp;</span>}>
      <Filters countries={data?.agreementMatrix.countries ?? []} />
      {error && <Problem failure={error} again={again} />}
      {!data && !error && <div className="bone bone-block" role="status" aria-label="Loading the matrix" />}
      {data && <Drawn matrix={data.agreementMatrix} filter={filter} />}
    </Page>
  );
}

function Drawn({ matrix, filter }: { matrix: Matrix; filter: Record<string, string | null> }) {
  const picture = useRef<HTMLCanvasElement>(null);
  const [, go] = useLocation();
  const order = useMemo(() => blocOrder(matrix.scores as (number | null)[][]), [matrix]);
  const { countries, scores, shared } = matrix;
  if (countries.length === 0) {
    return <Empty>No recorded roll call fits. Widen the dates, or take another session or subject.</Empty>;
  }
  const scope = [
    filter.from && `from ${day(filter.from)}`,
    filter.to && `to ${day(filter.to)}`,
    filter.session && `session ${filter.session}`,
    filter.subject && `subject “${filter.subject}”`,
  ].filter(Boolean);
  return (
    <Figure
      title={`${number(countries.length)} by ${number(countries.length)} countries: blue where they vote alike, red where they are opposed`}
      name="Who votes with whom"
      scope={`${scope.length > 0 ? scope.join(', ') : 'All recorded roll calls'}. Lijphart's index: 100% the same position, 50% one abstained, 0% opposed. Countries that vote alike stand together. Grey: nothing shared.`}
      source="the record of the United Nations, as far as it is loaded."
      asked={{ document: MatrixQuery, variables: { filter } }}
      picture={picture}
      pictureEnding="PNG"
      table={{
        columns: ['a', 'b', 'agreement', 'shared'],
        rows: countries.flatMap((a, i) => countries.slice(i + 1).map((b, j) => [a.code, b.code, scores[i]![i + 1 + j], shared[i]![i + 1 + j]])),
      }}
    >
      <HeatMap matrix={matrix} order={order} picture={picture} onOpen={(a, b) => go(`/agreement/${a}/${b}`)} />
    </Figure>
  );
}

/** "In 6,203 recorded roll calls 197 countries agree 74% on average." */
function sentence({ rollCalls, countries, scores }: Matrix): string {
  const pairs = scores.flatMap((row, a) => row.slice(a + 1).flatMap((score) => (typeof score === 'number' ? score : [])));
  if (pairs.length === 0) {
    return 'No two countries share a recorded roll call here.';
  }
  const mean = pairs.reduce((sum, score) => sum + score, 0) / pairs.length;
  return `In ${count(rollCalls, 'recorded roll call')}, two of ${count(countries.length, 'country', 'countries')} agree ${Math.round(mean * 100)}% on average.`;
}

function dayOf(text: string | null): string | null {
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
