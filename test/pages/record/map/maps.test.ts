import { describe, expect, it } from 'vitest';
import federations from '../../../../dataset/maps/federations.json';
import world from '../../../../dataset/maps/world.json';
import type { MapPicture } from '../../../../src/pages/record/map/map-picture.ts';
import { FEDERATIONS } from '../../../../src/pages/record/map/tiles.ts';
import { authoredRecord } from '../../../authored-record.ts';

const { jurisdictions } = authoredRecord();

describe('the world map', () => {
  it('has a shape or a dot, and only one, for every country of the record', () => {
    const drawn = [...world.shapes, ...world.dots].flatMap(({ code }) => code ?? []);
    const countries = jurisdictions
      .map(({ code }) => code)
      .filter((code) => /^[A-Z]{2}$/.test(code));
    expect(countries.length).toBeGreaterThan(50);
    for (const code of countries.filter((one) => one !== 'EU'))
      expect(
        drawn.filter((one) => one === code),
        code,
      ).toHaveLength(1);
  });
  it('gives disputed areas to nobody', () => {
    const disputed = world.shapes.filter(({ code }) => code === null);
    expect(disputed.length).toBeGreaterThan(0);
    expect(disputed.length).toBeLessThan(10);
  });
});

describe('the map of a federation', () => {
  it.each(federations)(
    'has a shape, and letters in it or in a box, for every part of $code',
    (picture) => {
      const parts = FEDERATIONS.find(({ code }) => code === picture.code)?.tiles.map(
        ({ code }) => code,
      );
      expect(picture.shapes.map(({ code }) => code).sort()).toEqual(parts?.sort());
      expect([...picture.letters, ...picture.boxes].map(({ code }) => code).sort()).toEqual(parts);
    },
  );
  it('has boxes for what is too small to hit', () => {
    const boxed = federations.flatMap(({ boxes }) => boxes.map(({ code }) => code));
    expect(boxed).toEqual(expect.arrayContaining(['US-RI', 'US-DC', 'US-DE', 'CA-PE', 'AU-ACT']));
  });
});

describe.each<[string, MapPicture]>([
  ['the world', world],
  ...federations.map((picture): [string, MapPicture] => [picture.code, picture]),
])('the picture of %s', (_, { width, height, shapes, dots, letters, boxes }) => {
  const isInside = ([x, y]: readonly [number, number]) =>
    x >= 0 && x <= width && y >= 0 && y <= height;
  it('stays within its bounds, and every ring is one that can be filled', () => {
    for (const { code, d } of shapes) {
      const number = String.raw`-?(\d+|\d*\.\d)`;
      const step = ` ?${number},?${number}`;
      expect(d, String(code)).toMatch(new RegExp(`^(M${number},${number}l(${step}){2,}Z)+$`));
      expect(pointsOf(d).every(isInside)).toBe(true);
    }
    for (const { x, y } of [...dots, ...letters, ...boxes]) expect(isInside([x, y])).toBe(true);
  });
  it('has no shape that fills it: none is inside out', () => {
    for (const { code, d } of shapes) {
      const xs = pointsOf(d).map(([x]) => x);
      const ys = pointsOf(d).map(([, y]) => y);
      const box = (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
      expect(box / (width * height), String(code)).toBeLessThan(0.6);
    }
  });
});

/**
 * Returns the corners of an SVG path. In each ring of the path, the first corner is given by its
 * position (`M`). Each later corner is given by its distance from the corner before.
 */
function pointsOf(path: string): [number, number][] {
  return path.split(/(?=M)/).flatMap((ring) => {
    const numbers = ring.match(/-?(\d*\.\d|\d+)/g)?.map(Number) ?? [];
    let [x, y] = [0, 0];
    return numbers.flatMap((step, index): [number, number][] => {
      if (index % 2 === 0) x += step;
      else y += step;
      // Rounds the coordinates, because sums of tenths are not exact in binary.
      return index % 2 === 0 ? [] : [[Number(x.toFixed(1)), Number(y.toFixed(1))]];
    });
  });
}
