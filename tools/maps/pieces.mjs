/** @typedef {import('geojson').Position[][]} Rings The outline of a piece of land, then its lakes. */

/**
 * Area of a piece of land, in square pixels at full size, below which it is left out as a speck.
 */
const SPECK = 1;

/**
 * Returns the separate pieces of land of a shape; none for a shape that is no area.
 * @param {import('geojson').Geometry} geometry
 * @returns {Rings[]}
 */
export function piecesOf(geometry) {
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
}

/**
 * Returns SVG path data of a shape without its specks. The largest piece is always included.
 * @param {import('geojson').Geometry} geometry
 * @param {import('d3-geo').GeoPath} path
 */
export function pathOf(geometry, path) {
  const pieces = byArea(geometry, path);
  const drawn = pieces.filter(({ area }, index) => index === 0 || area >= SPECK);
  const coordinates = drawn.map(({ rings }) => rings);
  return path({ type: 'MultiPolygon', coordinates }) ?? '';
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
