import { useRef } from 'react';
import { Figure } from '../figure/Figure';
import { Empty } from '../shell/states';
import { AlignmentTable } from './AlignmentTable';
import { alignments, leaders, type Country } from './CountryPage';
import { CountryQuery } from './query';
import { ScoreLines } from './ScoreLines';

/** Whom a country votes with and against, and how that went over time. */
export function Alignment({ country }: { country: Country }) {
  const picture = useRef<SVGSVGElement>(null);
  const [most, least] = [alignments(country, 'most'), alignments(country, 'least')];
  const all = [...most, ...least];
  const isOverTime = new Set(all.flatMap(({ bySession }) => bySession.map(({ year }) => year))).size > 1;
  const isOfFew = country.most.length === 0;
  if (all.length === 0) {
    return <Empty>{country.name} shares no recorded roll call with anybody.</Empty>;
  }
  return (
    <Figure
      title={`Votes most like ${leaders(most)}, least like ${leaders(least)}`}
      name={`Whom ${country.name} votes with`}
      scope={`Lijphart's index of agreement: 100% where both took the same position, 50% where one abstained, 0% where they were opposed. ${isOfFew ? 'All who share a roll call.' : 'Those who share at least 20 roll calls.'}`}
      source="the record of the United Nations, as far as it is loaded."
      asked={{ document: CountryQuery, variables: { id: country.code } }}
      picture={isOverTime ? picture : undefined}
      table={{
        columns: ['code', 'country', 'agreement', 'shared', 'same', 'opposed'],
        rows: all.map(({ b, score, shared, same, opposed }) => [b.code, b.name, score, shared, same, opposed]),
      }}
    >
      <ScoreLines
        picture={picture}
        label={`Agreement of ${country.name} with others by session; the tables tell it as a whole`}
        lines={[...most.slice(0, 3), ...least.slice(0, 3)].map(({ b, bySession }, index) => ({
          name: b.name,
          isFirm: index < 3,
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
