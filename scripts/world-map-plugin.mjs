import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import { iso31661 } from 'iso-3166';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);
const MODULE = 'virtual:world-map';
const WIDTH = 1000;
const HEIGHT = 489;
/** Points of a coast that are nearer to the last one, in degrees of a great circle, are left out: a pixel and a half. */
const LEAST_STEP = 0.5;
/** Natural Earth has no ISO number for these; all other shapes without one are areas whose status is disputed. */
const BY_NAME = { Kosovo: 'XK' };
/** The record files this territory under its state. */
const AS_IN_RECORD = { NC: 'FR-NC' };

/**
 * Vite plugin: `virtual:world-map` holds the world's shapes as ready SVG paths (Natural Earth by way of world-atlas,
 * projected to Equal Earth here, so that a page carries no geography library). Countries too small for a shape at this
 * scale are dots. Shapes without a code are disputed areas, drawn neutrally.
 */
export function worldMapPlugin() {
  return {
    name: 'world-map',
    resolveId(/** @type {string} */ id) {
      return id === MODULE ? `\0${MODULE}` : null;
    },
    load(/** @type {string} */ id) {
      return id === `\0${MODULE}` ? `export default ${JSON.stringify(worldMap())}` : null;
    },
  };
}

/** @typedef {import('geojson').Feature<import('geojson').Geometry, { name: string }>} Shape */

function worldMap() {
  const coarse = shapesOf('world-atlas/countries-110m.json').filter(
    ({ properties }) => properties.name !== 'Antarctica',
  );
  const fine = shapesOf('world-atlas/countries-50m.json');
  const projection = geoEqualEarth().fitExtent(
    [
      [4, 4],
      [WIDTH - 4, HEIGHT - 4],
    ],
    { type: 'FeatureCollection', features: coarse },
  );
  const path = geoPath(projection).digits(0);
  const drawn = new Set(coarse.map(codeOf));
  const dots = fine.filter((shape) => codeOf(shape) && !drawn.has(codeOf(shape)) && geoArea(shape) > 0);
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: coarse.map((shape) => ({ code: codeOf(shape), d: relativePath(path(shape) ?? '') })),
    dots: dots
      .map((shape) => {
        const [x = 0, y = 0] = projection(geoCentroid(shape)) ?? [];
        return { code: codeOf(shape), x: Math.round(x), y: Math.round(y) };
      })
      // Antarctica is left out, with what lies beside it.
      .filter(({ y }) => y <= HEIGHT),
  };
}

/**
 * The same path in relative steps, which are short numbers: a third of the bytes. Rings that vanish at this scale go.
 * @param {string} path absolute `M x,y L x,y … Z` with whole numbers
 */
function relativePath(path) {
  let [penX, penY] = [0, 0];
  const rings = path
    .split('Z')
    .map((ring) => [...ring.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]));
  return rings
    .map((ring) =>
      ring.filter(([x, y], index) => index === 0 || x !== ring[index - 1]?.[0] || y !== ring[index - 1]?.[1]),
    )
    .filter((ring) => ring.length > 2)
    .map((ring) => {
      const steps = ring.map(([x = 0, y = 0]) => {
        const step = `${x - penX},${y - penY}`;
        [penX, penY] = [x, y];
        return step;
      });
      [penX, penY] = [ring[0]?.[0] ?? 0, ring[0]?.[1] ?? 0];
      return `m${steps[0]}l${steps.slice(1).join(' ')}z`;
    })
    .join('');
}

/** @param {string} file @returns {Shape[]} */
function shapesOf(file) {
  const topology = require(file);
  return /** @type {any} */ (feature(coarser(topology), topology.objects.countries)).features;
}

/**
 * The same topology with fewer points. Done to its arcs, each of which is the border of both its neighbours, so that none
 * comes off the other; an arc's ends stay, and so does a whole arc that would be too short for a ring.
 * @param {any} topology
 */
function coarser(topology) {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((/** @type {[number, number][]} */ arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([stepX, stepY]) => {
      [x, y] = [x + stepX, y + stepY];
      return [x, y];
    });
    let last = points[0] ?? [];
    const kept = points.filter(([px = 0, py = 0], index) => {
      const [lastX = 0, lastY = 0] = last;
      const narrowing = Math.cos(((py * scale[1] + translate[1]) * Math.PI) / 180);
      const step = Math.hypot((px - lastX) * scale[0] * narrowing, (py - lastY) * scale[1]);
      if (index > 0 && index < points.length - 1 && step < LEAST_STEP) return false;
      last = [px, py];
      return true;
    });
    if (kept.length < 4) return arc;
    return kept.map(([px = 0, py = 0], index) => [
      px - (kept[index - 1]?.[0] ?? 0),
      py - (kept[index - 1]?.[1] ?? 0),
    ]);
  });
  return { ...topology, arcs };
}

/** The record's code of a shape; null for a disputed area. @param {Shape} shape */
function codeOf({ id, properties }) {
  const code =
    iso31661.find(({ numeric }) => numeric === String(id).padStart(3, '0'))?.alpha2 ??
    BY_NAME[/** @type {keyof typeof BY_NAME} */ (properties.name)] ??
    null;
  return AS_IN_RECORD[/** @type {keyof typeof AS_IN_RECORD} */ (code)] ?? code;
}
