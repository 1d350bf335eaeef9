import { Link } from 'wouter';
import type { RollCallLineFragment } from '../gql/graphql';
import { to } from '../paths';

/** A roll call by what it was on: its resolution's symbol and plain name, where it has them. */
export function RollCallName({ rollCall: { id, title, kind, resolution } }: { rollCall: RollCallLineFragment }) {
  const path = resolution && kind === 'WHOLE' ? to('resolution', resolution.id) : to('roll-call', id);
  return (
    <>
      <Link href={path} className="title-link">{resolution?.symbol ?? title}</Link> {resolution && <bdi>{resolution.knownAs[0] ?? resolution.title}</bdi>}
    </>
  );
}
