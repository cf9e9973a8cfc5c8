import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iconOf, LEGEND, type Look, lookMeaning, lookWord } from '../../src/components/looks.tsx';
import type { PeriodLook } from '../../src/components/period-look.ts';
import { namesIn } from '../../src/core/record/names-in.ts';
import { STATES } from '../../src/core/record/states.ts';
import { fillOf, hatchOf } from '../../src/pages/record/map/fills.tsx';
import { ENGLISH } from '../words.ts';
import { rendered } from './render.ts';

const sheet = (path: string) => readFileSync(join(import.meta.dirname, '../../src', path), 'utf8');
const tokens = sheet('components/tokens.css');
const charts = sheet('components/finding.css') + sheet('pages/record/record.css');

const LOOKS: readonly Look[] = [...LEGEND, 'no-record'];
const hatched = LOOKS.filter((look) => fillOf(look) === 'hatched');
/** All looks that charts show for a period. A look is the icon, word and colour of a state. */
const IN_CHARTS: readonly PeriodLook[] = [
  ...namesIn(STATES),
  'advice',
  'listed',
  'age-limit',
  'unconfirmed',
];
/** Looks, such as `in-force`, that the style sheets draw as a solid bar in charts. */
const solid = [
  ...charts.matchAll(/\.stretch:is\(([^)]+)\) \{\s*background: var\(--state\);/g),
].flatMap(([, selectors = '']) => selectors.match(/(?<=\.state-)[\w-]+/g) ?? []);

describe('each look', () => {
  it('has a colour in tokens.css', () => {
    expect(LOOKS.filter((look) => !coloured(tokens).includes(look))).toEqual([]);
  });
  it('has a stretch of its own in charts, or is solid', () => {
    expect(
      IN_CHARTS.filter((look) => !solid.includes(look) && !stretched(charts).includes(look)),
    ).toEqual([]);
  });
  it('has an icon, and a hatch where it has any, that no other has', () => {
    for (const parts of [LOOKS.map(iconOf), hatched.map(hatchOf)]) {
      const drawn = parts.map(
        (shapes) => rendered(<svg aria-hidden="true">{shapes}</svg>).innerHTML,
      );
      expect(new Set(drawn).size).toBe(parts.length);
    }
  });
  it('has a word that no other has, and a meaning that is a sentence', () => {
    expect(new Set(LOOKS.map((look) => lookWord(ENGLISH, look))).size).toBe(LOOKS.length);
    for (const look of LOOKS) expect(lookMeaning(ENGLISH, look) ?? '.').toMatch(/\.$/);
  });
});

describe('the style sheets', () => {
  it('style no look that there is not', () => {
    const named = [...coloured(tokens), ...stretched(charts)];
    expect(named.filter((name) => !LOOKS.some((look) => look === name))).toEqual([]);
  });
});

/**
 * Returns the looks, such as `in-force`, to which the style sheet gives a colour (`--state`).
 * Leaves out a look if its colour lacks a light or a dark variant.
 */
function coloured(css: string): string[] {
  const rules = [...css.matchAll(/((?:\.state-[\w-]+,?\s*)+)\{\s*--state: var\(--([\w-]+)\);/g)];
  return rules.flatMap(([, selectors = '', colour]) =>
    css.includes(`--${colour}: light-dark(`) ? (selectors.match(/(?<=\.state-)[\w-]+/g) ?? []) : [],
  );
}

/**
 * Returns the looks, such as `advice`, that have their own style rule for a bar in a chart:
 * `.stretch.state-advice`.
 */
function stretched(css: string): string[] {
  return [...css.matchAll(/\.stretch\.state-([\w-]+) \{/g)].map(([, name = '']) => name);
}
