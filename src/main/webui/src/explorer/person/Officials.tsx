import './person.css';
import { useState } from 'react';
import { Link } from 'wouter';
import { Mark } from '../evidence/Mark';
import type { Asked } from '../figure/Actions';
import { Figure } from '../figure/Figure';
import { graphql } from '../gql';
import type { OfficialPartsFragment } from '../gql/graphql';
import { to } from '../paths';
import { Empty } from '../shell/states';
import { count, number } from '../words/counts';
import { day } from '../words/dates';

export const OfficialParts = graphql(`
  fragment OfficialParts on Office {
    id
    title
    since
    until
    holder { id name }
    organization { id name }
    evidence { ...EvidenceParts }
  }
`);

const few = 20;

/** Who holds an office of a country or an organization. */
export function Officials({ of, offices, asked }: { of: string; offices: OfficialPartsFragment[]; asked: Asked }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? offices : offices.slice(0, few);
  return (
    <Figure
      title={`${count(offices.length, 'office')} of ${of}`}
      name={`Officials of ${of}`}
      scope="Dates only where a source gives them."
      source="the articles and records that each mark names."
      asked={asked}
      table={{
        columns: ['person_id', 'person', 'title', 'organization', 'since', 'until'],
        rows: offices.map((one) => [one.holder.id, one.holder.name, one.title, one.organization?.name, one.since, one.until]),
      }}
    >
      {offices.length === 0 && <Empty>No source here names an office of {of}.</Empty>}
      <ul className="plain-list officials">
        {shown.map((office) => (
          <li key={office.id}>
            <Link href={to('person', office.holder.id)}>
              <bdi>{office.holder.name}</bdi>
            </Link>
            , <bdi>{office.title}</bdi>
            {office.organization && office.organization.name !== of && (
              <>
                , <Link href={to('organization', office.organization.id)}>{office.organization.name}</Link>
              </>
            )}
            {' '}
            <span className="quiet">{[office.since && `since ${day(office.since)}`, office.until && `until ${day(office.until)}`].filter(Boolean).join(', ')}</span>
            <Mark fact={`${office.holder.name}, ${office.title}, ${of}`} evidence={office.evidence} />
          </li>
        ))}
      </ul>
      {offices.length > shown.length && (
        <p className="more">
          <span className="quiet">{number(offices.length - shown.length)} more.</span>
          <button type="button" onClick={() => setWhole(true)}>
            Show all
          </button>
        </p>
      )}
    </Figure>
  );
}
