import { Link } from 'wouter';
import type { AlignmentPartsFragment } from '../gql/graphql';
import { to } from '../paths';
import { number, share } from '../words/counts';

/** Countries by how they agree with one. */
export function AlignmentTable({ caption, alignments }: { caption: string; alignments: AlignmentPartsFragment[] }) {
  return (
    <div className="table-room" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">With</th>
            <th scope="col" className="number">
              Agreement
            </th>
            <th scope="col" className="number">
              Opposed
            </th>
            <th scope="col" className="number">
              Shared
            </th>
          </tr>
        </thead>
        <tbody>
          {alignments.map(({ b, score, opposed, shared }) => (
            <tr key={b.code}>
              <th scope="row">
                <Link href={to('country', b.code)}>{b.name}</Link>
              </th>
              <td className="number">{share(score)}</td>
              <td className="number">{number(opposed)}</td>
              <td className="number">{number(shared)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
