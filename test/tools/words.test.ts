import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { swapped } from '../../tools/words.mjs';

const FOLDER = join(import.meta.dirname, '..', '..', 'dataset', 'languages');
const FILES = import.meta.glob<unknown>('../../dataset/languages/*.yaml', { import: 'default' });

/** The same data with every list in one order; lists of languages may stand in any. */
function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return [...data].sort();
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, sorted(value)]));
}

describe('the packed words', () => {
  it.each(readdirSync(FOLDER))('are in %s those that were written', async (file) => {
    const load = FILES[`../../dataset/languages/${file}`] as () => Promise<unknown>;
    expect(sorted(await load())).toEqual(sorted(parse(readFileSync(join(FOLDER, file), 'utf8'))));
  });
});

describe('swapped', () => {
  it('changes nothing when done twice', () => {
    const text = 'ТикТок и WeChat: 90 дней, [б]';
    expect(swapped(text, 0x410)).not.toBe(text);
    expect(swapped(swapped(text, 0x410), 0x410)).toBe(text);
  });
});
