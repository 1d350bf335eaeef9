import { useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { Figure } from '../figure/Figure';
import { Empty } from '../shell/states';
import { number } from '../words/counts';
import { day } from '../words/dates';
import type { Matrix } from './AgreementPage';
import { HeatMap } from './HeatMap';
import { blocOrder } from './order';
import { MatrixQuery } from './query';

/** The matrix as a heat map, ordered so that blocs show. */
export function Drawn({ matrix, filter }: { matrix: Matrix; filter: Record<string, string | null> }) {
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
