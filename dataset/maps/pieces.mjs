/** @typedef {import('geojson').Position[][]} Rings The outline of a piece of land, then its lakes. */

/**
 * Minimum area of a piece of land, in square pixels at full size. Smaller pieces are left out as
 * specks.
 */
const SPECK = 1;
/**
 * Minimum area, in square pixels at full size, of the triangle between a corner of an outline and
 * its two neighbours. Corners with a smaller triangle are left out.
 */
const CORNER = 0.25;

/**
 * Returns the separate pieces of land of a shape; an empty list for a point or a line.
 * @param {import('geojson').Geometry} geometry
 * @returns {Rings[]}
 */
export function piecesOf(geometry) {
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
}

/**
 * Returns a shape as SVG path data, without its specks. The data of each ring begin with an
 * absolute move, and relative lines follow. The largest piece is always included.
 * @param {import('geojson').Geometry} geometry
 * @param {import('d3-geo').GeoPath} path
 */
export function pathOf(geometry, path) {
  const pieces = byArea(geometry, path);
  const drawn = pieces.filter(({ area }, index) => index === 0 || area >= SPECK);
  const coordinates = drawn.map(({ rings }) => rings);
  const rings = (path({ type: 'MultiPolygon', coordinates }) ?? '').match(/[^Z]+/g) ?? [];
  return rings.map((ring) => relative(withoutCorners(cornersOf(ring)))).join('');
}

/** @typedef {[x: number, y: number]} Corner In tenths of a pixel. */

/**
 * Returns the corners of a ring.
 * @param {string} ring SVG path data with absolute moves and lines.
 * @returns {Corner[]}
 */
function cornersOf(ring) {
  const numbers = ring.match(/-?[\d.]+/g)?.map((text) => Math.round(Number(text) * 10)) ?? [];
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : []));
}

/**
 * Leaves out corners that nobody can see, the least visible first (Visvalingam and Whyatt 1993).
 * Such a corner forms a triangle with its two neighbours that is smaller than CORNER. At least
 * four corners stay.
 * @param {Corner[]} corners
 */
function withoutCorners(corners) {
  const kept = [...corners];
  while (kept.length > 4) {
    const areas = kept.map((corner, index) =>
      triangle(kept.at(index - 1) ?? corner, corner, kept[(index + 1) % kept.length] ?? corner),
    );
    const least = Math.min(...areas);
    if (least >= CORNER * 100) break;
    kept.splice(areas.indexOf(least), 1);
  }
  return kept;
}

/** @param {Corner} a @param {Corner} b @param {Corner} c */
function triangle(a, b, c) {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}

/** @param {Corner[]} corners */
function relative([[x, y] = [0, 0], ...corners]) {
  let [atX, atY] = [x, y];
  const steps = corners.map(([toX, toY]) => {
    const step = `${(toX - atX) / 10},${(toY - atY) / 10}`;
    [atX, atY] = [toX, toY];
    return step;
  });
  const lines = steps.join(' ').replace(/\b0\./g, '.').replace(/[ ,]-/g, '-');
  return `M${x / 10},${y / 10}l${lines}Z`;
}

/**
 * Returns the pieces of a shape with their areas in square pixels, largest first.
 * @param {import('geojson').Geometry} geometry
 * @param {import('d3-geo').GeoPath} path
 */
export function byArea(geometry, path) {
  return piecesOf(geometry)
    .map((rings) => ({ rings, area: path.area({ type: 'Polygon', coordinates: rings }) }))
    .sort((a, b) => b.area - a.area);
}
