import { memo } from 'react';
import { Link } from 'wouter';
import { to } from '../paths';
import { count, list } from '../words/counts';
import type { Network, NetworkPerson, View } from './view';

interface Props {
  network: Network;
  /** All people of the way that is looked for, whether they are in the picture or not. */
  onTheWay: Pick<NetworkPerson, 'id' | 'name'>[];
  view: View;
  /** Changes the address: what is null is left out. */
  change: (changes: Record<string, string | null>) => void;
  expand: (id: string) => void;
}

/**
 * Who is chosen in the picture, and what can be asked of him; the way to choose without a pointer. It is left alone while
 * the days play, since it may list thousands.
 */
export const Chosen = memo(function Chosen({ network: { around, people, ties }, onTheWay, view: { chosen, wayTo }, change, expand }: Props) {
  const named = new Map([...onTheWay, ...people.map(({ person }) => person)].map(({ id, name }) => [id, { id, name }]));
  const byName = [...named.values()].sort((a, b) => a.name.localeCompare(b.name));
  const selected = chosen && named.has(chosen) ? chosen : null;
  const found = people.find(({ person }) => person.id === chosen);
  const outside = onTheWay.filter(({ id }) => !people.some(({ person }) => person.id === id));
  const met = ties.filter(({ a, b }) => a === chosen || b === chosen).length;
  return (
    <div className="network-chosen">
      <div className="fields">
        <label>
          Person
          <select value={selected ?? ''} onChange={({ target }) => change({ person: target.value || null, way: null })}>
            <option value="">nobody chosen</option>
            {byName.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {selected && (
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
      {outside.length > 0 && (
        <p>
          On the way, but not in the picture: <bdi>{list(outside.map(({ name }) => name))}</bdi>.
        </p>
      )}
    </div>
  );
});
