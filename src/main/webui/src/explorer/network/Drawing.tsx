import { useEffect, useRef, useState, type RefObject } from 'react';
import { useWidth } from '../figure/useWidth';
import { useMedia } from '../useMedia';
import { count } from '../words/counts';
import { stage } from './stage';
import type { Network } from './view';

interface Props {
  /** All for whom there is to be a place. */
  whole: Network;
  /** Those of them who are drawn. */
  shown: Network;
  lit: Set<string>;
  way: Set<string>;
  picture: RefObject<HTMLCanvasElement | null>;
  onChoose: (id: string) => void;
}

/** The picture of a network, with the buttons to look at it from nearer or further away. */
export function Drawing({ whole, shown, lit, way, picture, onChoose }: Props) {
  const [room, width] = useWidth<HTMLDivElement>();
  const height = Math.round(Math.min(Math.max(width * 0.7, 340), 720, 260 + whole.people.length * 10));
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const [laid, setLaid] = useState<Network>();
  const drawn = useRef<ReturnType<typeof stage>>(undefined);
  const told = useRef({ chosen: onChoose, laid: () => {} });

  useEffect(() => {
    told.current = { chosen: onChoose, laid: () => setLaid(whole) };
  }, [onChoose, whole]);
  useEffect(() => {
    const canvas = stage(picture.current!, { chosen: (id) => told.current.chosen(id), laid: () => told.current.laid() });
    drawn.current = canvas;
    return () => canvas.end();
  }, [picture]);
  useEffect(() => drawn.current!.resize(width, height), [width, height]);
  useEffect(() => drawn.current!.lay(whole), [whole]);
  useEffect(() => drawn.current!.show({ network: shown, lit, way }), [shown, lit, way]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: by night the style sheet has other colours
  useEffect(() => drawn.current!.recolour(), [isDark]);

  return (
    <div className="network-picture">
      <div ref={room} className="network-frame">
        <canvas
          ref={picture}
          style={{ width, height }}
          role="img"
          aria-label={`${count(shown.people.length, 'person', 'people')} and ${count(shown.ties.length, 'tie')} between them; the table has the same, and the list above chooses a person`}
        />
        {laid !== whole && (
          <p className="network-waiting quiet" role="status">
            Finding places for {count(whole.people.length, 'person', 'people')} …
          </p>
        )}
      </div>
      <div className="network-eye" role="group" aria-label="Look at the picture">
        <button type="button" className="button" onClick={() => drawn.current!.zoomBy(1.4)} aria-label="From nearer">
          +
        </button>
        <button type="button" className="button" onClick={() => drawn.current!.zoomBy(1 / 1.4)} aria-label="From further away">
          −
        </button>
        <button type="button" className="button" onClick={() => drawn.current!.fit()}>
          All of it
        </button>
        <p className="quiet">Drag somebody to move them; with Ctrl the wheel zooms. On a touch screen one finger scrolls the page, two move and zoom the picture.</p>
      </div>
    </div>
  );
}
