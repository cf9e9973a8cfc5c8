/** @typedef {import('geojson').Position[][]} Rings The outline of a piece of land, then its lakes. */

/** Pieces of land below this area, in square pixels at full size, would be specks. */
const SPECK = 1;

/**
 * The separate pieces of land of a shape. Empty for a shape that is no area.
 * @param {import('geojson').Geometry} geometry
 * @returns {Rings[]}
 */
export function piecesOf(geometry) {
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
}

/**
 * SVG path data of a shape without its specks; its largest piece is always drawn.
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
 * The pieces of a shape with their areas in square pixels, largest first.
 * @param {import('geojson').Geometry} geometry
 * @param {import('d3-geo').GeoPath} path
 */
export function byArea(geometry, path) {
  return piecesOf(geometry)
    .map((rings) => ({ rings, area: path.area({ type: 'Polygon', coordinates: rings }) }))
    .sort((a, b) => b.area - a.area);
}
