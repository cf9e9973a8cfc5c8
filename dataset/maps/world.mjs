import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import { iso31661 } from 'iso-3166';
import { feature } from 'topojson-client';
import { pathOf } from './pieces.mjs';

const require = createRequire(import.meta.url);
/** Size of the drawing and its margin, in pixels. */
const [WIDTH, HEIGHT, MARGIN] = [1000, 489, 4];
/**
 * Codes of places whose shapes lack an ISO number, keyed by name. Any other shape that lacks an
 * ISO number counts as a disputed area.
 */
const BY_NAME = new Map([['Kosovo', 'XK']]);
/**
 * Places that the record treats as parts of another state: from the ISO code to the record's code.
 * New Caledonia, `NC`, is a part of France, `FR-NC`.
 */
const AS_IN_RECORD = new Map([['NC', 'FR-NC']]);

/** @typedef {import('geojson').Feature<import('geojson').Geometry, { name: string }>} Shape */

/**
 * Returns the map of the world's countries, from Natural Earth as packaged by world-atlas. A shape
 * whose code is null is a disputed area.
 * @returns {import('../../src/pages/record/map/map-picture.ts').MapPicture}
 */
export function worldPicture() {
  const countries = shapesOf('110m').filter(({ properties }) => properties.name !== 'Antarctica');
  const projection = geoEqualEarth().fitExtent(
    [
      [MARGIN, MARGIN],
      [WIDTH - MARGIN, HEIGHT - MARGIN],
    ],
    { type: 'FeatureCollection', features: countries },
  );
  const path = geoPath(projection).digits(1);
  const drawn = new Set(countries.map(codeOf));
  // Countries without a shape at 1:110 million become dots.
  const small = shapesOf('50m').filter(
    (shape) => codeOf(shape) && !drawn.has(codeOf(shape)) && geoArea(shape) > 0,
  );
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: countries.map((shape) => ({ code: codeOf(shape), d: pathOf(shape.geometry, path) })),
    dots: small.map((shape) => dotOf(shape, projection)).filter(({ y }) => y <= HEIGHT),
    letters: [],
    boxes: [],
  };
}

/** @param {Shape} shape @param {import('d3-geo').GeoProjection} projection */
function dotOf(shape, projection) {
  const [x = 0, y = 0] = projection(geoCentroid(shape)) ?? [];
  return { code: codeOf(shape) ?? '', x: Math.round(x), y: Math.round(y) };
}

/** @param {'50m' | '110m'} scale 1:50 or 1:110 million @returns {Shape[]} */
function shapesOf(scale) {
  const topology = require(`world-atlas/countries-${scale}.json`);
  return /** @type {any} */ (feature(topology, topology.objects.countries)).features;
}

/**
 * Returns the record's code of a shape; null for a disputed area.
 * @param {Shape} shape
 */
function codeOf({ id, properties }) {
  const country = iso31661.find(({ numeric }) => numeric === String(id).padStart(3, '0'));
  const code = country?.alpha2 ?? BY_NAME.get(properties.name) ?? null;
  return (code && AS_IN_RECORD.get(code)) ?? code;
}
