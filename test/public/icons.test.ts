import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { contrast } from '../components/contrast.ts';

const PUBLIC = join(import.meta.dirname, '../../public');
/** Colours of the toolbars of Chromium and Firefox, in light and dark mode. */
const TOOLBARS = ['#ffffff', '#dee1e6', '#f9f9fb', '#35363a', '#2b2a33'];

describe.each(Object.entries(manifest.icons))('the icon of %s px', (size, file) => {
  const { width, height, data } = PNG.sync.read(readFileSync(join(PUBLIC, file)));
  const opaque = [...Array(width * height).keys()].flatMap((at) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at * 4, at * 4 + 4);
    const hex = [red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('');
    return alpha === 255 ? [`#${hex}`] : [];
  });

  it('is as large as the manifest says, with nothing in its corners', () => {
    expect([width, height]).toEqual([Number(size), Number(size)]);
    expect(data[3]).toBe(0);
  });
  it.each(TOOLBARS)('is told from a toolbar of %s by its ring or its ground', (toolbar) => {
    const apart = opaque.filter((colour) => contrast(colour, toolbar) >= 3).length;
    expect(apart / opaque.length).toBeGreaterThan(0.25);
  });
});
