import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/core/wording/interface-languages.ts';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('../../src/components/tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
);

/** Names of the colours that show the states of rules. */
const OF_LOOKS = [
  ...new Set([...css.matchAll(/--state: var\(--([\w-]+)\)/g)].map(([, name = '']) => name)),
];
const DECIDING = ['ink', ...OF_LOOKS];

it('names every language of the interface whose script has no capitals', () => {
  const withoutCapitals = INTERFACE_LANGUAGES.filter(
    ({ name }) => name.toUpperCase() === name.toLowerCase(),
  );
  const primary = new Set(withoutCapitals.map(({ code }) => code.split('_', 1)[0]));
  const [, list = ''] =
    /:is\(((?::lang\(\w+\)(?:, )?)+)\) \{\s*--serif: var\(--sans\)/.exec(css) ?? [];
  expect([...list.matchAll(/\w+(?=\))/g)].map(([code]) => code).toSorted()).toEqual(
    [...primary].toSorted(),
  );
});

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
    for (const name of OF_LOOKS.filter((one) => one !== 'in-force'))
      expect(colour(name)).not.toBe(colour('in-force'));
  });
});
