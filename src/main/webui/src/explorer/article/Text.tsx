import { Fragment, type ReactNode, type Ref } from 'react';
import { factAnchor, stretches, type Placed } from './facts';

interface Props {
  text: string;
  facts: Placed[];
  lit: string[];
  onLight: (facts: string[]) => void;
  /** The element that holds the text, and nothing else. */
  element?: Ref<HTMLDivElement>;
  /** What can be done with the text. */
  children?: ReactNode;
}

/** The text with every fact marked in its place. */
export function Text({ text, facts, lit, onLight, element, children }: Props) {
  return (
    <section className="figure article-text" aria-label="The text">
      <div dir="auto" ref={element}>
        {stretches(text, facts).map(({ text: words, facts: here }, index) =>
          here.length === 0 ? (
            <Fragment key={index}>{words}</Fragment>
          ) : (
            <mark
              key={index}
              className={here.some((fact) => lit.includes(fact)) ? 'told told-lit' : 'told'}
              onMouseEnter={() => onLight(here)}
              onMouseLeave={() => onLight([])}
              onFocus={() => onLight(here)}
              onBlur={() => onLight([])}
            >
              {/* Words can be selected from within a mark: a link is not to be dragged away, or followed when a selection ends in it. */}
              <a
                href={`#${factAnchor(here[0]!)}`}
                draggable={false}
                onClick={(event) => document.getSelection()?.isCollapsed === false && event.preventDefault()}
              >
                {words}
              </a>
            </mark>
          ),
        )}
      </div>
      {children}
    </section>
  );
}
