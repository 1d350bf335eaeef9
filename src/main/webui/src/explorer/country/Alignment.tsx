import { useRef } from 'react';
import { Figure } from '../figure/Figure';
import { Empty } from '../shell/states';
import { AlignmentTable } from './AlignmentTable';
import { leaders } from './CountryPage';
import { CountryQuery } from './query';
import { ScoreLines } from './ScoreLines';
import type { Country } from './useCountry';

/** Whom a country votes with and against, and how that went over time. */
export function Alignment({ country }: { country: Country }) {
  const picture = useRef<SVGSVGElement>(null);
  const { most, least, mostOverTime, leastOverTime, isOfFew } = country;
  const all = [...most, ...least];
  const overTime = [...mostOverTime, ...leastOverTime];
  const isOverTime = new Set(overTime.flatMap(({ bySession }) => bySession.map(({ year }) => year))).size > 1;
  if (all.length === 0) {
    return <Empty>{country.name} shares no recorded roll call with anybody.</Empty>;
  }
  return (
    <Figure
      title={`Votes most like ${leaders(most)}, least like ${leaders(least)}`}
      name={`Whom ${country.name} votes with`}
      scope={`Lijphart's index of agreement: 100% where both took the same position, 50% where one abstained, 0% where they were opposed. ${isOfFew ? 'All who share a roll call.' : 'Those who share at least 20 roll calls.'}`}
      source="the record of the United Nations, as far as it is loaded."
      asked={{ document: CountryQuery, variables: { id: country.code, minShared: isOfFew ? 1 : 20 } }}
      picture={isOverTime ? picture : undefined}
      table={{
        columns: ['code', 'country', 'agreement', 'shared', 'same', 'opposed'],
        rows: all.map(({ b, score, shared, same, opposed }) => [b.code, b.name, score, shared, same, opposed]),
      }}
    >
      <ScoreLines
        picture={picture}
        label={`Agreement of ${country.name} with others by session; the tables tell it as a whole`}
        lines={overTime.map(({ b, bySession }, index) => ({
          name: b.name,
          isFirm: index < mostOverTime.length,
          points: bySession.flatMap(({ year, score }) => (typeof score === 'number' ? { year, score } : [])),
        }))}
      />
      <div className="beside">
        <AlignmentTable caption="Most alike" alignments={most} />
        <AlignmentTable caption="Least alike" alignments={least} />
      </div>
    </Figure>
  );
}
