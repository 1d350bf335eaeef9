import { useEffect, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { useWidth } from '../figure/useWidth';
import { useMedia } from '../useMedia';
import { count, share } from '../words/counts';
import type { Matrix } from './AgreementPage';
import { paint } from './paint';

interface Props {
  matrix: Matrix;
  order: number[];
  picture: RefObject<HTMLCanvasElement | null>;
  onOpen: (a: string, b: string) => void;
}

const steps: Record<string, [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** A cell a pair of countries; the pointer and the arrow keys read them, a click or Enter opens one. */
export function HeatMap({ matrix: { countries, scores, shared }, order, picture, onOpen }: Props) {
  const [room, width] = useWidth<HTMLDivElement>();
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const [cell, setCell] = useState<[row: number, column: number]>();
  const size = Math.min(width, 860);
  const step = size / order.length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: by night the style sheet has other colours
  useEffect(() => {
    if (picture.current && size > 0) {
      paint(picture.current, size, order, scores as (number | null)[][], cell);
    }
  }, [picture, size, order, scores, cell, isDark]);

  function at(event: PointerEvent<HTMLCanvasElement>): [number, number] {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const index = (pixels: number) => Math.max(0, Math.min(order.length - 1, Math.floor(pixels / step)));
    return [index(event.clientY - top), index(event.clientX - left)];
  }

  function open([row, column]: [number, number]) {
    if (row !== column) {
      onOpen(countries[order[row]!]!.code, countries[order[column]!]!.code);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    const move = steps[event.key];
    if (move) {
      event.preventDefault();
      const [row, column] = cell ?? [0, 0];
      const within = (index: number) => Math.max(0, Math.min(order.length - 1, index));
      setCell(cell ? [within(row + move[0]), within(column + move[1])] : [0, 0]);
    } else if (event.key === 'Enter' && cell) {
      open(cell);
    }
  }

  const [a, b] = cell ? [order[cell[0]]!, order[cell[1]]!] : [];
  return (
    <div ref={room} className="heat">
      <p className="heat-cell" role="status">
        {a !== undefined && b !== undefined ? (
          <>
            <strong>{countries[a]!.name}</strong> and <strong>{countries[b]!.name}</strong>:{' '}
            {a === b ? count(shared[a]![b]!, 'vote') : `${share(scores[a]![b])} of ${count(shared[a]![b]!, 'shared roll call')}`}
          </>
        ) : (
          'Point at a cell, or go to it with the arrow keys; a click or Enter opens the pair.'
        )}
      </p>
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: its keys read the cells, as those of an application do */}
      <canvas
        ref={picture}
        tabIndex={0}
        role="application"
        aria-label="Agreement of each country with each: the arrow keys read the cells, Enter opens a pair. The form above leads to any pair, the CSV has all."
        onPointerMove={(event) => setCell(at(event))}
        onClick={(event) => open(at(event as unknown as PointerEvent<HTMLCanvasElement>))}
        onKeyDown={onKeyDown}
      />
      <p className="heat-scale quiet">
        <span>0%, opposed</span>
        <span className="heat-ramp" aria-hidden="true" />
        <span>100%, alike</span>
      </p>
    </div>
  );
}
