import { Link } from 'wouter';
import { Mark } from '../evidence/Mark';
import { Figure } from '../figure/Figure';
import { to } from '../paths';
import { count, number } from '../words/counts';
import { day } from '../words/dates';
import type { Country } from './useCountry';
import { CountryQuery } from './query';

/** Which countries a country met, most often first. */
export function CountriesMet({ country: { name, code, met } }: { country: Country }) {
  return met.totalCount === 0 ? null : (
    <Figure
      title={`Met ${count(met.totalCount, 'country', 'countries')}`}
      name={`Which countries ${name} met`}
      scope={`Meetings that were held, most often first.${met.totalCount > met.nodes.length ? ` The first ${number(met.nodes.length)}; ${number(met.totalCount - met.nodes.length)} more are in the query.` : ''}`}
      source="the articles and records that each mark names."
      asked={{ document: CountryQuery, variables: { id: code } }}
      table={{
        columns: ['code', 'country', 'meetings', 'last'],
        rows: met.nodes.map((one) => [one.country.code, one.country.name, one.count, one.last]),
      }}
    >
      <ul className="plain-list officials">
        {met.nodes.map((one) => (
          <li key={one.country.code}>
            <Link href={to('country', one.country.code)}>{one.country.name}</Link>, {count(one.count, 'time')}, last {day(one.last)}
            <Mark
              fact={`${name} and ${one.country.name} met ${count(one.count, 'time')}, last ${day(one.last)}`}
              evidence={one.meetings.flatMap(({ evidence }) => evidence)}
            />
          </li>
        ))}
      </ul>
    </Figure>
  );
}
