import { useEffect, useRef, type ReactNode } from 'react';
import { arrive } from './arrival';

interface Props {
  /** What the window is called. */
  name: string;
  /** What kind of thing this is: "Person". */
  kind?: string;
  title: ReactNode;
  /** The one sentence that says it all. */
  sentence?: ReactNode;
  /** Whether it only keeps the place of one that is on its way. */
  isWaiting?: boolean;
  children?: ReactNode;
}

/** A page: what it is, its one sentence, and the rest. */
export function Page({ name, kind, title, sentence, isWaiting = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = name === 'Chancery' ? name : `${name} · Chancery`;
  }, [name]);
  useEffect(() => {
    if (!isWaiting) {
      arrive(heading.current);
    }
  }, [isWaiting]);
  return (
    <main id="content" className="page">
      <header className="page-head">
        {kind && <p className="page-kind">{kind}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {sentence && <p className="sentence">{sentence}</p>}
      </header>
      {children}
    </main>
  );
}
