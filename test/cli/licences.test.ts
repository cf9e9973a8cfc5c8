import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dependencies } from '../../package.json';
import { BUNDLED, LICENCES, writeLicences } from '../../src/cli/licences.ts';

const PREACT = { name: 'preact', version: '11.2.0', identifier: 'MIT', text: 'Permission is …' };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'still-banned-licences-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(bundled: object[], expected: string[] = []) {
  await writeFile(join(folder, BUNDLED), JSON.stringify(bundled));
  await writeLicences(folder, expected);
  return readFile(join(folder, LICENCES), 'utf8');
}

describe('writeLicences', () => {
  it('writes our licence, those of our data, and each package’s into one file', async () => {
    const text = await write([PREACT], ['preact']);
    expect(text.match(/(?<==\n).+/g)).toEqual([
      'Still Banned? (MIT)',
      'The record (CC0 1.0)',
      'The maps',
      'The names of towns (CC BY 4.0)',
      'The table of look-alike letters (Unicode-3.0)',
      'preact 11.2.0 (MIT)',
    ]);
    for (const words of [
      'MIT License',
      'CC0 1.0 Universal',
      'Natural Earth',
      'GeoNames',
      'Permission is …',
    ])
      expect(text).toContain(words);
    expect(await readdir(folder)).toEqual([LICENCES]);
  });

  it.each([
    ['text', { ...PREACT, text: undefined }],
    ['name of a licence', { ...PREACT, identifier: undefined }],
  ])('refuses a package without the %s', async (_, bundled) => {
    await expect(write([bundled])).rejects.toThrow('preact has no licence file');
  });

  it('refuses a list that lacks a dependency', async () => {
    await expect(write([PREACT], Object.keys(dependencies))).rejects.toThrow(
      'is a dependency, but',
    );
  });
});
