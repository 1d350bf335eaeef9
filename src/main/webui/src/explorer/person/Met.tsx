import { Link } from 'wouter';
import { Mark } from '../evidence/Mark';
import { Figure } from '../figure/Figure';
import { to } from '../paths';
import { Empty } from '../shell/states';
import { count, number } from '../words/counts';
import { day } from '../words/dates';
import type { Person } from './PersonPage';
import { PersonQuery } from './query';

/** Whom a person met, most often first. */
export function Met({ person }: { person: Person }) {
  const { nodes, totalCount } = person.met;
  return (
    <Figure
      title={totalCount > 0 ? `Met ${count(totalCount, 'person', 'people')}` : 'Whom they met'}
      name={`Whom ${person.name} met`}
      scope="Meetings that were held, most often first; two in one meeting have met."
      source="the articles and records that each mark names."
      asked={{ document: PersonQuery, variables: { id: person.id } }}
      table={{
        columns: ['id', 'name', 'countries', 'meetings', 'first', 'last'],
        rows: nodes.map((met) => [met.person.id, met.person.name, countries(met.person.offices).join('; '), met.count, met.first, met.last]),
      }}
    >
      {nodes.length === 0 ? (
        <Empty>Nobody is recorded as having met {person.name}. Planned meetings do not count here; they stand below.</Empty>
      ) : (
        <div className="table-room" tabIndex={0} role="region" aria-label={`Whom ${person.name} met, as a table`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Who</th>
                <th scope="col" className="number">
                  Times
                </th>
                <th scope="col">Last</th>
              </tr>
            </thead>
            <tbody>
              {nodes.map((met) => (
                <tr key={met.person.id}>
                  <th scope="row">
                    <Link href={to('person', met.person.id)}>
                      <bdi>{met.person.name}</bdi>
                    </Link>{' '}
                    <span className="quiet met-country">{countries(met.person.offices).join(', ')}</span>
                  </th>
                  <td className="number">{number(met.count)}</td>
                  <td className="met-last">
                    {day(met.last)}
                    <Mark
                      fact={`${person.name} and ${met.person.name} met ${count(met.count, 'time')}, last ${day(met.last)}`}
                      evidence={met.meetings.flatMap(({ evidence }) => evidence)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {totalCount > nodes.length && (
        <p className="quiet">
          The {number(nodes.length)} met most often; {number(totalCount - nodes.length)} more are in the query.
        </p>
      )}
    </Figure>
  );
}

function countries(offices: { country?: { name: string } | null }[]): string[] {
  return [...new Set(offices.flatMap(({ country }) => country?.name ?? []))];
}
