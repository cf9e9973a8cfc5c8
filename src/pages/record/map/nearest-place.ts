/** Centre of a place on the map, in pixels of the window. */
export interface Centre {
  code: string;
  x: number;
  y: number;
}

/** Direction of each arrow key, as a vector. */
const DIRECTIONS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** True for a key that moves from one place on the map to another. */
export function isArrow(key: string): boolean {
  return key in DIRECTIONS;
}

/**
 * Returns the code of the nearest place in the direction of an arrow key; null when there is no
 * place in that direction. Sideways distance counts double. Without `from`, returns the first
 * place.
 */
export function nearestPlace(
  places: readonly Centre[],
  from: string | null,
  key: string,
): string | null {
  const start = places.find(({ code }) => code === from);
  if (!start) return places[0]?.code ?? null;
  const direction = DIRECTIONS[key] ?? { x: 0, y: 0 };
  const ahead = places.flatMap(({ code, x, y }) => {
    const [dx, dy] = [x - start.x, y - start.y];
    const along = dx * direction.x + dy * direction.y;
    const across = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    return along > 0 ? [{ code, distance: along + 2 * across }] : [];
  });
  return ahead.sort((a, b) => a.distance - b.distance)[0]?.code ?? null;
}
