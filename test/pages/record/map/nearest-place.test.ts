import { describe, expect, it } from 'vitest';
import { nearestPlace } from '../../../../src/pages/record/map/nearest-place.ts';

/** A place in the middle, four places around it, and one place further to the right. */
const PLACES = [
  { code: 'middle', x: 0, y: 0 },
  { code: 'left', x: -10, y: 1 },
  { code: 'right', x: 10, y: -2 },
  { code: 'far', x: 30, y: 0 },
  { code: 'above', x: 1, y: -10 },
  { code: 'below', x: 0, y: 10 },
];

describe('nearestPlace', () => {
  it.each([
    ['ArrowLeft', 'middle', 'left'],
    ['ArrowRight', 'middle', 'right'],
    ['ArrowRight', 'right', 'far'],
    ['ArrowUp', 'middle', 'above'],
    ['ArrowDown', 'middle', 'below'],
    ['ArrowLeft', 'left', null],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(nearestPlace(PLACES, from, key)).toBe(to);
  });
  it('begins at the first place, and is nowhere on a map without places', () => {
    expect(nearestPlace(PLACES, null, 'ArrowDown')).toBe('middle');
    expect(nearestPlace(PLACES, 'gone', 'ArrowDown')).toBe('middle');
    expect(nearestPlace([], null, 'ArrowDown')).toBeNull();
  });
  it('reaches each place from each other by some keys', () => {
    const reached = new Set(['middle']);
    for (const code of reached)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = nearestPlace(PLACES, code, key);
        if (next) reached.add(next);
      }
    expect(reached.size).toBe(PLACES.length);
  });
});
