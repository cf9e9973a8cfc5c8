import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

/** Contrast of two colours `#rrggbb`, 1 … 21 (WCAG 2.2, "contrast ratio"). */
function contrast(one = '', other = ''): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const DECIDING = ['ink', 'in-force', 'blocked', 'suspended', 'pending', 'proposed', 'ended', 'no-record'];

describe.each(['light', 'dark'] as const)('the colours in %s', (theme) => {
  const colour = (name: string) => colours.get(name)?.[theme];
  it.each(DECIDING)('--%s, which decides, has a contrast of 7 on paper', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(7);
  });
  it.each(['quiet', 'link'])('--%s has a contrast of 4.5 on paper and on raised ground', (name) => {
    for (const ground of ['paper', 'raised'])
      expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(['edge', 'mark'])('--%s, a line that tells, has a contrast of 3 on paper', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(3);
  });
  it('tells in force from every other state by colour too', () => {
    for (const name of DECIDING.slice(2)) expect(colour(name)).not.toBe(colour('in-force'));
  });
});
