import { Link } from 'wouter';
import { Mark } from '../evidence/Mark';
import type { MergeSideFragment } from '../gql/graphql';
import { MeetingList } from '../meeting/MeetingList';
import { to } from '../paths';
import { capital, count, list } from '../words/counts';
import { span } from '../words/dates';

/** What the sources tell of one of two people; with the button that keeps this one, where there is a choice. */
export function Side({ person, onKeep }: { person: MergeSideFragment; onKeep?: () => void }) {
  const { id, name, description, aliases, offices, meetings, statements } = person;
  return (
    <article className="merge-side" aria-label={name}>
      <h2>
        <Link href={to('person', id)} className="title-link">
          <bdi>{name}</bdi>
        </Link>
      </h2>
      <p className="quiet">
        {[description, aliases.length > 0 && `also ${list(aliases)}`, id].filter(Boolean).join(' · ')}
      </p>
      {onKeep && (
        <button type="button" className="button button-main" onClick={onKeep}>
          Keep {name}
        </button>
      )}
      <h3>{capital(count(offices.length, 'office'))}</h3>
      <ul className="plain-list">
        {offices.map((office) => (
          <li key={office.id}>
            <bdi>{[office.title, office.country?.name ?? office.organization?.name].filter(Boolean).join(', ')}</bdi>
            {(office.since || office.until) && <span className="quiet"> {span(office.since, office.until)}</span>}
            <Mark fact={`${name}: ${office.title}`} evidence={office.evidence} />
          </li>
        ))}
      </ul>
      <h3>{capital(count(meetings.totalCount, 'meeting'))}{statements.totalCount > 0 && `, ${count(statements.totalCount, 'statement')}`}</h3>
      <MeetingList meetings={meetings.nodes} />
      {meetings.totalCount > meetings.nodes.length && <p className="quiet">The latest {meetings.nodes.length} of them; the page of {name} has all.</p>}
    </article>
  );
}
