import { colour } from '../figure/colour';
import { tieStatus, type Network } from './view';

/** Where the picture is looked at from: pixels = places × k + x or y. */
export interface Eye {
  x: number;
  y: number;
  k: number;
}

/** The colours of the style sheet that a picture is drawn with. */
export interface Colours {
  paper: string;
  ink: string;
  firm: string;
  accent: string;
}

export function coloursOf(canvas: HTMLCanvasElement): Colours {
  return { paper: colour(canvas, '--paper'), ink: colour(canvas, '--ink'), firm: colour(canvas, '--firm'), accent: colour(canvas, '--accent') };
}

export interface Scene {
  network: Network;
  /** By id, the index of a person's place. */
  indexes: Map<string, number>;
  places: Float32Array;
  eye: Eye;
  colours: Colours;
  /** Who stands out: the chosen one first. */
  lit: Set<string>;
  /** Ties that stand out, as "a b". */
  way: Set<string>;
}

const labelsAtMost = 40;
/** From so many ties on they are drawn paler, so that those in front do not hide all others. */
const crowd = 300;
const dashes = { held: [], planned: [6, 4], neither: [1.5, 4] };

/** How big the disc of somebody is who took part in so many meetings. */
export function radius(meetings: number): number {
  return Math.min(14, 3.5 + Math.sqrt(meetings));
}

/** Draws a network: ties by status, people by how often they met, names as far as there is room. */
export function paint(canvas: HTMLCanvasElement, width: number, height: number, scene: Scene): void {
  const ratio = window.devicePixelRatio || 1;
  const [pixelsAcross, pixelsDown] = [Math.round(width * ratio), Math.round(height * ratio)];
  // Even the same size again would make it anew, which takes long.
  if (canvas.width !== pixelsAcross || canvas.height !== pixelsDown) {
    canvas.width = pixelsAcross;
    canvas.height = pixelsDown;
  }
  const context = canvas.getContext('2d')!;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = scene.colours.paper;
  context.fillRect(0, 0, width, height);
  context.save();
  context.translate(scene.eye.x, scene.eye.y);
  context.scale(scene.eye.k, scene.eye.k);
  drawTies(context, scene);
  drawPeople(context, scene);
  context.restore();
  drawNames(context, scene, width, height);
}

/** One stroke for all ties that look alike: thousands of strokes would take longer than a frame. */
function drawTies(context: CanvasRenderingContext2D, { network, indexes, places, eye, way, colours: { firm, accent } }: Scene) {
  const alike = new Map<string, { dash: number[]; width: number; isWay: boolean; line: Path2D }>();
  for (const tie of network.ties) {
    const status = tieStatus(tie);
    const width = Math.min(5, 1.25 + Math.floor(Math.sqrt(Math.max(0, tie.held - 1))));
    const isWay = way.has(`${tie.a} ${tie.b}`);
    const looks = `${status} ${width} ${isWay}`;
    let { line } = alike.get(looks) ?? {};
    if (!line) {
      line = new Path2D();
      alike.set(looks, { dash: dashes[status], width, isWay, line });
    }
    const [a, b] = [indexes.get(tie.a)! * 2, indexes.get(tie.b)! * 2];
    line.moveTo(places[a]!, places[a + 1]!);
    line.lineTo(places[b]!, places[b + 1]!);
  }
  for (const { dash, width, isWay, line } of alike.values()) {
    context.setLineDash(dash.map((length) => length / eye.k));
    context.lineWidth = (isWay ? width + 2 : width) / Math.max(1, eye.k);
    context.strokeStyle = isWay ? accent : firm;
    context.globalAlpha = isWay || network.ties.length < crowd ? 1 : 0.6;
    context.stroke(line);
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function drawPeople(context: CanvasRenderingContext2D, { network, indexes, places, lit, colours }: Scene) {
  const discs = { lit: new Path2D(), other: new Path2D() };
  for (const { person, meetings } of network.people) {
    const index = indexes.get(person.id)! * 2;
    const disc = lit.has(person.id) ? discs.lit : discs.other;
    disc.moveTo(places[index]! + radius(meetings), places[index + 1]!);
    disc.arc(places[index]!, places[index + 1]!, radius(meetings), 0, 2 * Math.PI);
  }
  context.lineWidth = 1.5;
  context.fillStyle = colours.accent;
  context.strokeStyle = colours.paper;
  context.fill(discs.other);
  context.stroke(discs.other);
  context.lineWidth = 3;
  context.fillStyle = colours.paper;
  context.strokeStyle = colours.ink;
  context.fill(discs.lit);
  context.stroke(discs.lit);
}

/** The names of those who stand out, then of the best connected, each where it hides no other. */
function drawNames(context: CanvasRenderingContext2D, { network, indexes, places, eye, lit, colours: { paper, ink } }: Scene, width: number, height: number) {
  const taken: [left: number, top: number, right: number, bottom: number][] = [];
  context.font = `13px ${getComputedStyle(context.canvas).fontFamily}`;
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.textAlign = 'center';
  const ordered = [...network.people.filter(({ person }) => lit.has(person.id)), ...network.people.filter(({ person }) => !lit.has(person.id))];
  for (const { person, meetings } of ordered) {
    if (taken.length >= labelsAtMost) {
      return;
    }
    const index = indexes.get(person.id)! * 2;
    const x = places[index]! * eye.k + eye.x;
    const y = places[index + 1]! * eye.k + eye.y - radius(meetings) * eye.k - 5;
    const half = context.measureText(person.name).width / 2 + 4;
    const [left, top, right, bottom] = [x - half, y - 13, x + half, y + 3];
    if (left < 0 || right > width || top < 0 || bottom > height || taken.some((box) => left < box[2] && right > box[0] && top < box[3] && bottom > box[1])) {
      continue;
    }
    taken.push([left, top, right, bottom]);
    context.strokeStyle = paper;
    context.strokeText(person.name, x, y);
    context.fillStyle = ink;
    context.fillText(person.name, x, y);
  }
}
