import './figure.css';
import { useId, type ReactNode } from 'react';
import { Actions, type Asked, type Picture } from './Actions';
import type { Table } from './csv';

interface Props {
  /** What it shows, as a finding. */
  title: ReactNode;
  /** The same in plain words, for files and citations. */
  name: string;
  /** What it covers: which meetings, which votes, from when to when. */
  scope?: ReactNode;
  /** Where it comes from. */
  source: string;
  asked: Asked;
  table?: Table;
  picture?: Picture;
  pictureEnding?: 'SVG' | 'PNG';
  children: ReactNode;
}

/** A picture or a list with all that belongs to it: title, scope, source, and what can be taken away. */
export function Figure({ title, name, scope, source, children, ...taken }: Props) {
  const heading = useId();
  return (
    <section className="figure" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {scope && <p className="figure-scope">{scope}</p>}
      {children}
      <footer>
        <p className="figure-source">Source: {source}</p>
        <Actions title={name} source={source} {...taken} />
      </footer>
    </section>
  );
}
