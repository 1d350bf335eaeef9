import { useState } from 'react';
import { Link } from 'wouter';
import { to } from '../paths';
import { More } from '../shell/states';
import { day } from '../words/dates';
import { tieStatus, type Tie } from './view';

const atOnce = 50;

/** The ties of the picture as a table, strongest first; those of the one who is chosen before all others. */
export function Ties({ ties, chosen, nameOf }: { ties: Tie[]; chosen: string | null; nameOf: (id: string) => string }) {
  const [most, setMost] = useState(atOnce);
  const isOf = ({ a, b }: Tie) => a === chosen || b === chosen;
  const ordered = chosen ? [...ties.filter(isOf), ...ties.filter((tie) => !isOf(tie))] : ties;
  const shown = ordered.slice(0, most);
  return (
    <div className="network-ties">
      <div className="table-room" tabIndex={0} role="region" aria-label="The ties, as a table">
        <table>
          <thead>
            <tr>
              <th scope="col">One</th>
              <th scope="col">The other</th>
              <th scope="col" className="number">Held</th>
              <th scope="col" className="number">Planned</th>
              <th scope="col">First</th>
              <th scope="col">Last</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((tie) => (
              <tr key={`${tie.a} ${tie.b}`} className={isOf(tie) ? 'tie-of-chosen' : undefined}>
                <th scope="row">
                  <Person id={tie.a} name={nameOf(tie.a)} />
                </th>
                <td>
                  <Person id={tie.b} name={nameOf(tie.b)} />
                </td>
                <td className="number">{tieStatus(tie) === 'neither' ? <span className="quiet">neither</span> : tie.held}</td>
                <td className="number">{tieStatus(tie) === 'neither' ? '' : tie.planned}</td>
                <td>{day(tie.first)}</td>
                <td>{day(tie.last)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More shown={shown.length} total={ties.length} pages={{ hasMore: shown.length < ties.length, isLoadingMore: false, more: () => setMost(most + 4 * atOnce) }} />
    </div>
  );
}

function Person({ id, name }: { id: string; name: string }) {
  return (
    <Link href={to('person', id)}>
      <bdi>{name}</bdi>
    </Link>
  );
}
