import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeWeights } from '../../../src/cli/evaluate/write-weights.ts';
import { Refusal } from '../../../src/cli/refusal.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  folder = await mkdtemp(join(tmpdir(), 'still-banned-weights-'));
  file = join(folder, 'weights.json');
});
afterEach(() => rm(folder, { recursive: true }));

const contents = async () => JSON.parse(await readFile(file, 'utf8'));

describe('writeWeights', () => {
  it('replaces weights that were fitted to as many examples or fewer', async () => {
    await writeFile(file, '{ "weights": {} }');
    await writeWeights(file, 'fit-scope', { always: 1 }, 40);
    await writeWeights(file, 'fit-scope', { always: 2 }, 40);
    expect(await contents()).toEqual({
      about: 'Fitted by "npm run evaluate -- fit-scope --write" to 40 claims.',
      examples: 40,
      weights: { always: 2 },
    });
  });
  it('keeps weights that were fitted to more, and says what to do', async () => {
    await writeFile(file, '{ "weights": {} }');
    await writeWeights(file, 'fit-classes', { always: 1 }, 40, 'articles');
    const before = await readFile(file, 'utf8');
    const again = writeWeights(file, 'fit-classes', { always: 2 }, 39, 'articles');
    await expect(again).rejects.toThrow(Refusal);
    await expect(again).rejects.toThrow(/fitted to 40 articles, more than these 39/);
    expect(await readFile(file, 'utf8')).toBe(before);
  });
  it.each(['claims/place', 'claims/scope', 'claims/told', 'events/report', 'rules/class'])(
    'finds the number of examples in the %s weights in use',
    async (name) => {
      const used = new URL(`../../../src/core/judge/${name}-weights.json`, import.meta.url);
      await writeFile(file, await readFile(used));
      await expect(writeWeights(file, 'fit', {}, 1000)).rejects.toThrow(Refusal);
    },
  );
});
