import './agreement.css';
import { lazy, Suspense, useEffect } from 'react';
import { useSearchParams } from 'wouter';
import { useAnswer } from '../answers';
import type { AgreementMatrixQuery } from '../gql/graphql';
import { Page } from '../shell/Page';
import { Bone, Problem } from '../shell/states';
import { count } from '../words/counts';
import { Filters } from './Filters';
import { MatrixQuery } from './query';

export type Matrix = AgreementMatrixQuery['agreementMatrix'];

// What orders the countries is large, and comes while the matrix is on its way.
const readDrawn = () => import('./Drawn');
const Drawn = lazy(() => readDrawn().then(({ Drawn }) => ({ default: Drawn })));

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
  useEffect(() => void readDrawn(), []);
  const waiting = <div className="bone bone-block" role="status" aria-label="Loading the matrix" />;
  return (
    <Page name="Agreement" title="Who votes with whom" sentence={data ? sentence(data.agreementMatrix) : <Bone like="In 6,203 recorded roll calls, two of 199 countries agree 74% on average." />}>
      <Filters countries={data?.agreementMatrix.countries ?? []} />
      {error && <Problem failure={error} again={again} />}
      {!data && !error && waiting}
      {data && (
        <Suspense fallback={waiting}>
          <Drawn matrix={data.agreementMatrix} filter={filter} />
        </Suspense>
      )}
    </Page>
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
