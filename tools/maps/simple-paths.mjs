/**
 * A path in relative steps, which are short numbers: a third of the bytes. Rings that would be specks at this scale go,
 * but for the largest. What follows a move's first step is drawn without being told so (SVG 2, 9.3.3).
 * @param {string} path absolute `M x,y L x,y … Z` with whole numbers
 * @param {number} [speck] a ring less wide and less high than this goes
 */
export function relativePath(path, speck = 0) {
  const rings = path
    .split('Z')
    .map((ring) => [...ring.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]))
    .map(withoutRepeats)
    .map(withoutMiddles)
    .filter((ring) => ring.length > 2)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  let [penX, penY] = [0, 0];
  return rings
    .filter((ring, index) => index === 0 || sizeOf(ring) >= speck)
    .map((ring) => {
      const steps = ring.flatMap(([x = 0, y = 0]) => {
        const step = [x - penX, y - penY];
        [penX, penY] = [x, y];
        return step;
      });
      [penX, penY] = [ring[0]?.[0] ?? 0, ring[0]?.[1] ?? 0];
      return `m${joined(steps)}z`;
    })
    .join('');
}

/** Numbers as a path takes them: a minus parts two as well as a space. @param {number[]} numbers */
function joined(numbers) {
  return numbers.map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : `${number}`)).join('');
}

/** @param {number[][]} ring */
function withoutRepeats(ring) {
  return ring.filter(([x, y], index) => x !== ring.at(index - 1)?.[0] || y !== ring.at(index - 1)?.[1]);
}

/** Points on the straight line between their neighbours draw nothing: rounding to whole pixels makes many. @param {number[][]} ring */
function withoutMiddles(ring) {
  return ring.filter(([x = 0, y = 0], index) => {
    const [beforeX = x, beforeY = y] = ring.at(index - 1) ?? [];
    const [afterX = x, afterY = y] = ring[(index + 1) % ring.length] ?? [];
    const [dx, dy, ex, ey] = [x - beforeX, y - beforeY, afterX - x, afterY - y];
    return dx * ey !== dy * ex || dx * ex + dy * ey < 0;
  });
}

/** The longer side of the box around a ring. @param {number[][]} ring */
function sizeOf(ring) {
  const side = (/** @type {number} */ axis) => {
    const values = ring.map((point) => point[axis] ?? 0);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.max(side(0), side(1));
}

/**
 * The same topology with fewer points. Done to its arcs, each of which is the border of both its neighbours, so that none
 * comes off the other; an arc's ends stay, and so does a whole arc that would be too short for a ring.
 * @param {any} topology
 * @param {number} tolerance in degrees of a great circle: no point that goes was further from the line that stays
 */
export function coarser(topology, tolerance) {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((/** @type {Point[]} */ arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([stepX, stepY]) => {
      [x, y] = [x + stepX, y + stepY];
      return /** @type {Point} */ ([x, y]);
    });
    // A degree of longitude is as long as one of latitude at the equator only.
    const middle = (points[points.length >> 1]?.[1] ?? 0) * scale[1] + translate[1];
    const narrowing = Math.cos((middle * Math.PI) / 180);
    const onGround = points.map(
      ([px, py]) => /** @type {Point} */ ([px * scale[0] * narrowing, py * scale[1]]),
    );
    const numbers = keptOf(onGround, tolerance);
    const kept = points.filter((_, index) => numbers.has(index));
    if (kept.length < 4) return arc;
    return kept.map(([px, py], index) => [
      px - (kept[index - 1]?.[0] ?? 0),
      py - (kept[index - 1]?.[1] ?? 0),
    ]);
  });
  return { ...topology, arcs };
}

/** @typedef {[number, number]} Point */

/**
 * The numbers of the points that a line keeps (Douglas and Peucker, "Algorithms for the reduction of the number of points",
 * 1973): its ends, and of each stretch the point that is furthest from it, while that is further than the tolerance.
 * @param {Point[]} points
 * @param {number} tolerance
 */
function keptOf(points, tolerance) {
  const kept = new Set([0, points.length - 1]);
  const stretches = [[0, points.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from = 0, to = 0] = stretch;
    let [furthest, most] = [0, tolerance];
    for (let index = from + 1; index < to; index++) {
      const distance = distanceTo(points[from] ?? [0, 0], points[to] ?? [0, 0], points[index] ?? [0, 0]);
      if (distance > most) [furthest, most] = [index, distance];
    }
    if (furthest === 0) continue;
    kept.add(furthest);
    stretches.push([from, furthest], [furthest, to]);
  }
  return kept;
}

/** From a stretch's ends to a point. @param {Point} from @param {Point} to @param {Point} point */
function distanceTo([fromX, fromY], [toX, toY], [x, y]) {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}
