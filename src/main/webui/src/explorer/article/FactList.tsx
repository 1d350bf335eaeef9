import { Link } from 'wouter';
import { Mark } from '../evidence/Mark';
import { to } from '../paths';
import { list } from '../words/counts';
import { factAnchor, type Told } from './facts';

interface Props {
  facts: Told[];
  lit: string[];
  onLight: (facts: string[]) => void;
}

/** The facts of an article, each with its place in it. */
export function FactList({ facts, lit, onLight }: Props) {
  return (
    <ul className="plain-list">
      {facts.map((fact) => (
        <li
          key={fact.id}
          id={factAnchor(fact.id)}
          className={lit.includes(fact.id) ? 'fact fact-lit' : 'fact'}
          onMouseEnter={() => onLight([fact.id])}
          onMouseLeave={() => onLight([])}
          onFocus={() => onLight([fact.id])}
          onBlur={() => onLight([])}
        >
          <p className="quiet">
            {fact.kind}
            {fact.status && `, ${fact.status}`}
            {fact.evidence.some(({ paragraph }) => paragraph) && ` · ${paragraphs(fact)}`}
          </p>
          <p>
            {fact.path ? (
              <Link href={to('meeting', fact.path)} className="title-link">
                <bdi>{fact.says}</bdi>
              </Link>
            ) : (
              <bdi>{fact.says}</bdi>
            )}
            <Mark fact={fact.says} evidence={fact.evidence} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** "paragraph 7", "paragraphs 1, 2 and 11". */
function paragraphs({ evidence }: Told): string {
  const told = [...new Set(evidence.flatMap(({ paragraph }) => paragraph ?? []))];
  return `${told.length === 1 ? 'paragraph' : 'paragraphs'} ${list(told.map(String))}`;
}
