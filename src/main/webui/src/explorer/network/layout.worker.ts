import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type Simulation, type SimulationNodeDatum } from 'd3-force';
import type { Laid, ToHold, ToLay } from './layout';

const calm = 0.02;

let round = 0;
let nodes: SimulationNodeDatum[] = [];
let simulation: Simulation<SimulationNodeDatum, undefined> | undefined;

self.onmessage = ({ data }: MessageEvent<ToLay | ToHold>) => {
  if (data.kind === 'lay') {
    lay(data);
  } else {
    hold(data);
  }
};

/** Finds places for all, and tells of them once they are found: nothing moves by itself. */
function lay({ ties, places, ...asked }: ToLay) {
  round = asked.round;
  simulation?.stop();
  nodes = Array.from({ length: places.length / 2 }, (_, index) => {
    const [x, y] = [places[2 * index]!, places[2 * index + 1]!];
    return Number.isNaN(x) ? {} : { x, y };
  });
  const links = Array.from({ length: ties.length / 2 }, (_, index) => ({ source: ties[2 * index]!, target: ties[2 * index + 1]! }));
  simulation = forceSimulation(nodes)
    .force('ties', forceLink(links).distance(60))
    .force('apart', forceManyBody().strength(-90).distanceMax(600))
    .force('room', forceCollide(9))
    // Weak, so that whoever has no tie does not drift away.
    .force('x', forceX().strength(0.04))
    .force('y', forceY().strength(0.05))
    .alphaDecay(0.03)
    .alphaMin(calm)
    .stop();
  while (simulation.alpha() >= calm) {
    simulation.tick();
  }
  simulation.on('tick', tell);
  tell();
}

function hold({ kind, index, x, y }: ToHold) {
  const node = nodes[index];
  if (node && simulation) {
    node.fx = x;
    node.fy = y;
    simulation.alphaTarget(kind === 'hold' ? 0.1 : 0).restart();
  }
}

function tell() {
  const places = new Float32Array(nodes.length * 2);
  nodes.forEach(({ x, y }, index) => {
    places.set([x!, y!], 2 * index);
  });
  self.postMessage({ round, places } satisfies Laid, { transfer: [places.buffer] });
}
