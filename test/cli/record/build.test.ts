import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAuthoredRecord } from '../../../src/cli/record/authored-record.ts';
import { buildCommand } from '../../../src/cli/record/build.ts';
import { parseRecord } from '../../../src/core/record/schema.ts';
import { testFolder } from '../../folders.ts';
import { copyOfDataset, TODAY } from './answers.ts';

describe('record build', () => {
  afterEach(() => vi.restoreAllMocks());

  it('writes what a release carries, the same from the same files', async () => {
    const said = vi.spyOn(console, 'log').mockReturnValue();
    const dataset = await copyOfDataset();
    const [one, two] = [
      join(await testFolder(), 'a/record.json'),
      join(await testFolder(), 'record.json'),
    ];
    expect(await buildCommand([one, dataset], TODAY)).toBe(0);
    expect(await buildCommand([two, dataset], TODAY)).toBe(0);
    const bytes = await readFile(one, 'utf8');
    expect(bytes).toBe(await readFile(two, 'utf8'));
    expect(parseRecord(JSON.parse(bytes))).toEqual(await readAuthoredRecord(dataset));
    expect(said.mock.calls[0]?.[0]).toMatch(
      /record\.json: \d+ measures, \d+ events, \d+ bytes, sha-256 [0-9a-f]{64}$/,
    );
  });

  it('writes nothing of a record that breaks a rule, and says which', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const dataset = await copyOfDataset();
    const path = join(dataset, 'jurisdictions', 'AL.yaml');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/title: .*/, 'title: <b>Ban</b>'));
    const out = join(await testFolder(), 'record.json');
    expect(await buildCommand([out, dataset], TODAY)).toBe(1);
    expect(said.mock.calls[0]?.[0]).toMatch(
      /AL\.yaml:\d+: .*plain text.*\(plainText\)[\s\S]*Nothing was written/,
    );
    await expect(readFile(out)).rejects.toThrow();
  });
});
