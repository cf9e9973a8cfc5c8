import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import { iso31661 } from 'iso-3166';
import { feature } from 'topojson-client';
import { coarser, relativePath } from './simple-paths.mjs';

const require = createRequire(import.meta.url);
const WIDTH = 1000;
const HEIGHT = 489;
/** In degrees: about a pixel at full size. */
const TOLERANCE = 0.4;
/** Natural Earth has no ISO number for these; all other shapes without one are areas whose status is disputed. */
const BY_NAME = { Kosovo: 'XK' };
/** The record files this territory under its state. */
const AS_IN_RECORD = { NC: 'FR-NC' };

/** @typedef {import('geojson').Feature<import('geojson').Geometry, { name: string }>} Shape */

/**
 * The world's shapes: Natural Earth by way of world-atlas, projected to Equal Earth. Countries too small for a shape at this
 * scale are dots. Shapes without a code are disputed areas, drawn neutrally.
 * @returns {import('../../src/pages/record/map/map-picture.ts').MapPicture}
 */
export function worldPicture() {
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
        return { code: codeOf(shape) ?? '', x: Math.round(x), y: Math.round(y) };
      })
      // Antarctica is left out, with what lies beside it.
      .filter(({ y }) => y <= HEIGHT),
    letters: [],
    boxes: [],
  };
}

/** @param {string} file @returns {Shape[]} */
function shapesOf(file) {
  const topology = require(file);
  return /** @type {any} */ (feature(coarser(topology, TOLERANCE), topology.objects.countries)).features;
}

/** The record's code of a shape; null for a disputed area. @param {Shape} shape */
function codeOf({ id, properties }) {
  const code =
    iso31661.find(({ numeric }) => numeric === String(id).padStart(3, '0'))?.alpha2 ??
    BY_NAME[/** @type {keyof typeof BY_NAME} */ (properties.name)] ??
    null;
  return AS_IN_RECORD[/** @type {keyof typeof AS_IN_RECORD} */ (code)] ?? code;
}
