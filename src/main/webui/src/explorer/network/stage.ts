import { drag } from 'd3-drag';
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import type { Laid, ToHold, ToLay } from './layout';
import { coloursOf, paint, radius } from './paint';
import type { Network } from './view';

/** What is to be seen of a network that was laid. */
export interface Seen {
  network: Network;
  lit: Set<string>;
  way: Set<string>;
}

interface Held {
  index: number;
  id: string;
  x: number;
  y: number;
}

/**
 * A canvas with a network on it, whose people can be dragged and chosen, and which can be moved and zoomed. Places are
 * found in a thread of its own, so that the picture stays quick.
 */
export function stage(canvas: HTMLCanvasElement, told: { chosen: (id: string) => void; laid: () => void }) {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  let round = 0;
  let isLaid = false;
  let indexes = new Map<string, number>();
  let places: Float32Array = new Float32Array();
  let seen: Seen | undefined;
  let size = { width: 0, height: 0 };
  let colours = coloursOf(canvas);
  let eye: ZoomTransform = zoomIdentity;
  let frame = 0;

  function draw() {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (isLaid && seen && size.width > 0) {
        paint(canvas, size.width, size.height, { ...seen, indexes, places, eye, colours });
      }
    });
  }

  const send = (message: ToLay | ToHold) => worker.postMessage(message);
  worker.onmessage = ({ data }: MessageEvent<Laid>) => {
    if (data.round === round) {
      places = data.places;
      if (!isLaid) {
        isLaid = true;
        fit();
        told.laid();
      }
      draw();
    }
  };

  const hand = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([0.05, 8])
    // A wheel or one finger scrolls the page; with Ctrl, or with two fingers, they zoom.
    .filter((event: WheelEvent | TouchEvent | MouseEvent) =>
      event.type === 'wheel' ? event.ctrlKey || event.metaKey : 'touches' in event ? event.touches.length > 1 : event.button === 0,
    )
    .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
      eye = transform;
      draw();
    });

  /** Who is nearest to a point of the canvas, if near enough. */
  function at(x: number, y: number): Held | undefined {
    const [placeX, placeY] = eye.invert([x, y]);
    let [found, least] = [undefined as Held | undefined, Infinity];
    for (const { person, meetings } of isLaid && seen ? seen.network.people : []) {
      const index = indexes.get(person.id)!;
      const distance = Math.hypot(places[2 * index]! - placeX, places[2 * index + 1]! - placeY) - radius(meetings);
      if (distance < least && distance * eye.k < 10) {
        [found, least] = [{ index, id: person.id, x, y }, distance];
      }
    }
    return found;
  }

  function holdAt(kind: ToHold['kind'], { index }: Held, x: number, y: number) {
    const place = eye.invert([x, y]);
    send({ kind, index, x: place[0], y: place[1] });
    // At once, and not only when the layout has an answer for all.
    places.set(place, 2 * index);
    draw();
  }

  const picture = select(canvas);
  picture.call(
    drag<HTMLCanvasElement, unknown, Held | undefined>()
      .container(canvas)
      // A finger on the picture means to scroll the page or to choose somebody; in a picture full of people it would drag one.
      .touchable(false)
      .subject(({ x, y }: { x: number; y: number }) => at(x, y))
      .on('drag', ({ subject, x, y }) => holdAt('hold', subject, x, y))
      .on('end', ({ subject, x, y }) => holdAt('leave', subject, x, y)),
  );
  picture.call(hand).on('dblclick.zoom', null);
  // Not heard after a drag, which keeps it from the page.
  picture.on('click', (event: MouseEvent) => {
    const found = at(event.offsetX, event.offsetY);
    if (found) {
      told.chosen(found.id);
    }
  });
  picture.on('pointermove', (event: PointerEvent) => {
    canvas.style.cursor = at(event.offsetX, event.offsetY) ? 'pointer' : 'grab';
  });

  /** Moves back until everybody is in the picture. */
  function fit() {
    const xs = places.filter((_, index) => index % 2 === 0);
    const ys = places.filter((_, index) => index % 2 === 1);
    const [left, right, top, bottom] = [least(xs), most(xs), least(ys), most(ys)];
    const k = Math.min(2.5, (size.width - 120) / Math.max(right - left, 1), (size.height - 80) / Math.max(bottom - top, 1));
    picture.call(
      hand.transform,
      zoomIdentity.translate(size.width / 2 - (k * (left + right)) / 2, size.height / 2 - (k * (top + bottom)) / 2).scale(k),
    );
  }

  return {
    /** Finds places for a network; who was in the one before begins where he was. */
    lay({ people, ties }: Network) {
      const [before, whereBefore] = [indexes, places];
      const known = new Float32Array(people.length * 2).fill(NaN);
      indexes = new Map(people.map(({ person }, index) => [person.id, index]));
      indexes.forEach((index, id) => {
        const old = before.get(id);
        if (old !== undefined && 2 * old < whereBefore.length) {
          known.set(whereBefore.subarray(2 * old, 2 * old + 2), 2 * index);
        }
      });
      isLaid = false;
      round++;
      send({ kind: 'lay', round, places: known, ties: new Uint32Array(ties.flatMap(({ a, b }) => [indexes.get(a)!, indexes.get(b)!])) });
    },
    show(next: Seen) {
      seen = next;
      draw();
    },
    resize(width: number, height: number) {
      size = { width, height };
      if (isLaid) {
        fit();
      }
    },
    zoomBy: (factor: number) => picture.call(hand.scaleBy, factor),
    fit,
    /** Draws in the colours that the style sheet has now. */
    recolour() {
      colours = coloursOf(canvas);
      draw();
    },
    end() {
      cancelAnimationFrame(frame);
      worker.terminate();
      picture.on('.drag .zoom click pointermove', null);
    },
  };
}

function least(values: Float32Array): number {
  return values.reduce((a, b) => Math.min(a, b), 0);
}

function most(values: Float32Array): number {
  return values.reduce((a, b) => Math.max(a, b), 0);
}
