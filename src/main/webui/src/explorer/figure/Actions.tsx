import './actions.css';
import { useState, type RefObject } from 'react';
import type { TypedDocumentString } from '../gql/graphql';
import { graphiqlPath } from '../paths';
import { day } from '../words/dates';
import { csv, type Table } from './csv';
import { pictureFile, take } from './take';

export type Picture = RefObject<SVGSVGElement | HTMLCanvasElement | null>;

export interface Asked {
  document: TypedDocumentString<never, never> | { toString(): string };
  variables: unknown;
}

interface Props {
  title: string;
  source: string;
  asked: Asked;
  table?: Table;
  picture?: Picture;
  pictureEnding?: 'SVG' | 'PNG';
}

/** All that can be taken away from what is on the screen: table, picture, address, citation, query. */
export function Actions({ title, source, asked, table, picture, pictureEnding = 'SVG' }: Props) {
  const [said, setSaid] = useState('');
  const name = title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '').slice(0, 80);

  async function copy(what: string, text: string) {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(`${what} copied.`);
    } catch {
      setSaid(text);
    }
  }

  async function takePicture() {
    const { ending, content } = await pictureFile(picture!.current!);
    take(`${name}.${ending}`, content);
  }

  return (
    <div className="actions" role="group" aria-label={`Take away: ${title}`}>
      {table && (
        <button type="button" onClick={() => take(`${name}.csv`, new Blob([csv(table)], { type: 'text/csv' }))}>
          CSV
        </button>
      )}
      {picture && (
        <button type="button" onClick={() => void takePicture()}>
          {pictureEnding}
        </button>
      )}
      <button type="button" onClick={() => void copy('Link', location.href)}>
        Copy link
      </button>
      <button type="button" onClick={() => void copy('Citation', citation(title, source))}>
        Copy citation
      </button>
      <a href={graphiqlPath(asked.document.toString(), asked.variables)}>Show the query</a>
      <span role="status" className="quiet">
        {said}
      </span>
    </div>
  );
}

function citation(title: string, source: string): string {
  return `“${title}.” Chancery. ${source} ${location.href}, retrieved ${day(new Date().toISOString())}.`;
}
