import { Fragment } from 'react';
import { factAnchor, stretches, type Placed } from './facts';

interface Props {
  text: string;
  facts: Placed[];
  lit: string[];
  onLight: (facts: string[]) => void;
}

/** The text with every fact marked in its place. */
export function Text({ text, facts, lit, onLight }: Props) {
  return (
    <section className="figure article-text" aria-label="The text">
      <div dir="auto">
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
              <a href={`#${factAnchor(here[0]!)}`}>{words}</a>
            </mark>
          ),
        )}
      </div>
    </section>
  );
}
