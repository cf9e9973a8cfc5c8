import { describe, expect, it } from 'vitest';
import { worldMapPlugin } from '../../scripts/world-map-plugin.mjs';
import { readAuthoredRecord } from '../../src/cli/authored-record.ts';

interface WorldMap {
  width: number;
  height: number;
  shapes: { code: string | null; d: string }[];
  dots: { code: string | null; x: number; y: number }[];
}

const module = worldMapPlugin().load('\0virtual:world-map') ?? '';
const map: WorldMap = JSON.parse(module.replace('export default ', ''));

describe('the world map', () => {
  it('has a shape or a dot, and only one, for every country of the record', async () => {
    const drawn = [...map.shapes, ...map.dots].flatMap(({ code }) => code ?? []);
    const { jurisdictions } = await readAuthoredRecord();
    const countries = jurisdictions.map(({ code }) => code).filter((code) => /^[A-Z]{2}$/.test(code));
    expect(countries.length).toBeGreaterThan(50);
    for (const code of countries.filter((one) => one !== 'EU'))
      expect(
        drawn.filter((one) => one === code),
        code,
      ).toHaveLength(1);
  });
  it('gives disputed areas to nobody', () => {
    const disputed = map.shapes.filter(({ code }) => code === null);
    expect(disputed.length).toBeGreaterThan(0);
    expect(disputed.length).toBeLessThan(10);
  });
  it('stays within its picture, in whole numbers, and every ring is one that can be filled', () => {
    const isInside = ([x, y]: readonly [number, number]) =>
      x >= 0 && x <= map.width && y >= 0 && y <= map.height;
    for (const { d } of map.shapes) {
      expect(d).toMatch(/^(m-?\d+,-?\d+l(-?\d+,-?\d+ ?){2,}z)+$/);
      expect(pointsOf(d).every(isInside)).toBe(true);
    }
    for (const { x, y } of map.dots) expect(isInside([x, y])).toBe(true);
  });
});

/** The corners of a path in steps; each ring's first step is from where the ring before it began. */
function pointsOf(path: string): [number, number][] {
  let start: [number, number] = [0, 0];
  return path.split('z').flatMap((ring) => {
    let pen = start;
    const corners = [...ring.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]): [number, number] => {
      pen = [pen[0] + Number(x), pen[1] + Number(y)];
      return pen;
    });
    start = corners[0] ?? start;
    return corners;
  });
}
