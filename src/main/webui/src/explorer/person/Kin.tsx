import { Link } from 'wouter';
import { Mark } from '../evidence/Mark';
import { to } from '../paths';
import type { Person } from './PersonPage';

/** Relatives, as the sources put it: "Jared Kushner is the son-in-law of …". */
export function Kin({ person: { kin } }: { person: Person }) {
  return kin.length === 0 ? null : (
    <section className="figure">
      <h2>Family</h2>
      <ul className="plain-list">
        {kin.map((one) => (
          <li key={one.id}>
            <Link href={to('person', one.person.id)}>
              <bdi>{one.person.name}</bdi>
            </Link>
            , {one.relation} of{' '}
            <Link href={to('person', one.relative.id)}>
              <bdi>{one.relative.name}</bdi>
            </Link>
            <Mark fact={`${one.person.name}, ${one.relation} of ${one.relative.name}`} evidence={one.evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}
