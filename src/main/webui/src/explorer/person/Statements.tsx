import { Link } from 'wouter';
import { Mark } from '../evidence/Mark';
import { Figure } from '../figure/Figure';
import { pathOf } from '../paths';
import { count, number } from '../words/counts';
import { day } from '../words/dates';
import type { Person } from './PersonPage';
import { PersonQuery } from './query';

type Statement = Person['statements']['nodes'][number];

/** What a person said: between quotation marks only where the words are their own. */
export function Statements({ person }: { person: Person }) {
  const { nodes, totalCount } = person.statements;
  if (totalCount === 0) {
    return null;
  }
  return (
    <Figure
      title={`${count(totalCount, 'statement')} of ${person.name}`}
      name={`Statements of ${person.name}`}
      scope={`Quotation marks: their own words. Without: as the source puts it.${totalCount > nodes.length ? ` The latest ${number(nodes.length)}.` : ''}`}
      source="the articles that each mark names."
      asked={{ document: PersonQuery, variables: { id: person.id } }}
      table={{ columns: ['made_on', 'verbatim', 'text'], rows: nodes.map((one) => [one.madeOn, String(one.verbatim), one.text]) }}
    >
      <ul className="plain-list">
        {nodes.map((statement) => (
          <li key={statement.id} className="statement">
            <p className="statement-text">
              <bdi>{statement.verbatim ? `“${statement.text}”` : statement.text}</bdi>
              <Mark fact={`${person.name}: ${statement.text}`} evidence={statement.evidence} />
            </p>
            <p className="quiet">
              {day(statement.madeOn)}
              <About about={statement.about} />
            </p>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

function About({ about }: { about: Statement['about'] }) {
  return about.length === 0 ? null : (
    <>
      {' · about '}
      {about.map((node, index) => {
        const path = pathOf(node);
        const name = 'symbol' in node ? node.symbol : 'name' in node ? node.name : node.id;
        return (
          <span key={node.id}>
            {index > 0 && ', '}
            {path ? <Link href={path}>{name}</Link> : name}
          </span>
        );
      })}
    </>
  );
}
