import './path.css';
import { Link } from 'wouter';
import { Mark } from '../evidence/Mark';
import { pathOf, to } from '../paths';
import { when } from '../words/dates';
import { statusName } from '../words/names';
import { nameOf, type Path } from './ConnectionsPage';

/** A chain of people, each with the meeting that joins him to the one before. */
export function Chain({ path: { steps } }: { path: Path }) {
  return (
    <ol className="plain-list chain">
      {steps.map((step, index) => (
        <li key={step.node.id} className={step.via && step.via.status !== 'HELD' ? 'link-loose' : 'link-firm'}>
          {step.via && (
            <p className="link-via">
              <Link href={to('meeting', step.via.id)}>
                <bdi>{step.via.title}</bdi>
              </Link>
              , {statusName[step.via.status]} {step.via.status === 'PLANNED' ? when(step.via.startedOn).replace(/^on /, 'for ') : when(step.via.startedOn)}
              <Mark fact={`${nameOf(steps[index - 1]!)} and ${nameOf(step)}: ${step.via.title}, ${statusName[step.via.status]}`} evidence={step.via.evidence} />
            </p>
          )}
          <p className="link-name">
            <Link href={pathOf(step.node) ?? '/'} className="title-link">
              <bdi>{nameOf(step)}</bdi>
            </Link>
          </p>
        </li>
      ))}
    </ol>
  );
}
