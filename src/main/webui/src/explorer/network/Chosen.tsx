import { memo } from 'react';
import { Link } from 'wouter';
import { to } from '../paths';
import { count } from '../words/counts';
import type { Network, View } from './view';

interface Props {
  network: Network;
  view: View;
  /** Changes the address: what is null is left out. */
  change: (changes: Record<string, string | null>) => void;
  expand: (id: string) => void;
}

/**
 * Who is chosen in the picture, and what can be asked of him; the way to choose without a pointer. It is left alone while
 * the days play, since it may list thousands.
 */
export const Chosen = memo(function Chosen({ network: { people, ties }, view: { around, chosen, wayTo }, change, expand }: Props) {
  const byName = people.map(({ person }) => person).sort((a, b) => a.name.localeCompare(b.name));
  const found = people.find(({ person }) => person.id === chosen);
  const met = ties.filter(({ a, b }) => a === chosen || b === chosen).length;
  return (
    <div className="network-chosen">
      <div className="fields">
        <label>
          Person
          <select value={found?.person.id ?? ''} onChange={({ target }) => change({ person: target.value || null, way: null })}>
            <option value="">nobody chosen</option>
            {byName.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {found && (
          <label>
            The way to
            <select value={wayTo ?? ''} onChange={({ target }) => change({ way: target.value || null })}>
              <option value="">nobody</option>
              {byName
                .filter(({ id }) => id !== chosen)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
        )}
        {found && !around.includes(found.person.id) && (
          <button type="button" className="button" onClick={() => expand(found.person.id)}>
            {around.length > 0 ? 'Add whom they met' : 'Only whom they met'}
          </button>
        )}
      </div>
      {found && (
        <p>
          <Link href={to('person', found.person.id)} className="title-link">
            <bdi>{found.person.name}</bdi>
          </Link>
          {found.person.description && `, ${found.person.description}`}: {count(found.meetings, 'meeting')}, {count(met, 'tie')} in the picture.
        </p>
      )}
    </div>
  );
});
