import { Link } from 'wouter';
import { Mark } from '../evidence/Mark';
import { Figure } from '../figure/Figure';
import { to } from '../paths';
import { Empty } from '../shell/states';
import { day, middleOf } from '../words/dates';
import type { Person } from './PersonPage';
import { PersonQuery } from './query';

type Office = Person['offices'][number];

/** The offices of a person; those with dates have a bar along time. */
export function Offices({ person }: { person: Person }) {
  const { offices, name } = person;
  const times = offices.flatMap(({ since, until }) => [since, until].flatMap((date) => (date ? middleOf(date) : [])));
  const [first, last] = [Math.min(...times), Math.max(Date.now(), ...times)];
  const part = (time: number) => `${((time - first) / (last - first || 1)) * 100}%`;
  return (
    <Figure
      title={`Offices of ${name}`}
      name={`Offices of ${name}`}
      scope="Dates only where a source gives them."
      source="the articles and records that each mark names."
      asked={{ document: PersonQuery, variables: { id: person.id } }}
      table={{
        columns: ['title', 'of', 'since', 'until'],
        rows: offices.map((office) => [office.title, office.organization?.name ?? office.country?.name, office.since, office.until]),
      }}
    >
      {offices.length === 0 && <Empty>No source here names an office of {name}.</Empty>}
      <ul className="plain-list">
        {offices.map((office) => (
          <li key={office.id} className="office">
            <p>
              <strong>
                <bdi>{office.title}</bdi>
              </strong>
              <Of office={office} />
              <Mark fact={`${name}: ${office.title}`} evidence={office.evidence} />
            </p>
            <p className="quiet">{term(office)}</p>
            {office.since && (
              <span className="office-line" aria-hidden="true">
                <span
                  className={office.until ? 'office-bar' : 'office-bar office-open'}
                  style={{
                    left: part(middleOf(office.since)),
                    right: office.until ? `calc(100% - ${part(middleOf(office.until))})` : 0,
                  }}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Figure>
  );
}

function Of({ office: { organization, country } }: { office: Office }) {
  if (organization) {
    return (
      <>
        , <Link href={to('organization', organization.id)}>{organization.name}</Link>
      </>
    );
  }
  return country ? (
    <>
      , <Link href={to('country', country.code)}>{country.name}</Link>
    </>
  ) : null;
}

function term({ since, until }: Office): string {
  return [since && `since ${day(since)}`, until && `until ${day(until)}`].filter(Boolean).join(', ') || 'since when, no source says';
}
