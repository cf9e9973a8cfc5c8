import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPackage, checkScripts, pack } from '../../../src/cli/packages/extension-package.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'still-banned-limits-'));
  await put('src/content/detector/gate.iife.js', 'watch()');
  await put('src/content/detector/reader.iife.js', 'read()');
  await put('src/content/sidebar/sidebar.iife.js', 'show()');
  await put('src/pages/panel/panel.iife.js', 'open()');
  await put('release/record-0a.json', '{"measures":[{"id":"us-eo-13942"}]}');
});
afterEach(() => rm(folder, { recursive: true }));

async function put(file: string, content: string) {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), content);
}

/** Returns random text that takes at least `bytes` bytes even when it is compressed. */
const dense = (bytes: number) => randomBytes(bytes).toString('latin1');

describe('checkScripts', () => {
  it('gives a line per script with its sizes', async () => {
    expect(await checkScripts(folder)).toEqual([
      expect.stringMatching(/gate\.iife\.js 7 bytes, \d+ gzipped$/),
      expect.stringMatching(/reader\.iife\.js 6 bytes, \d+ gzipped$/),
      expect.stringMatching(/sidebar\.iife\.js 6 bytes, \d+ gzipped$/),
      expect.stringMatching(/panel\.iife\.js 6 bytes, \d+ gzipped$/),
    ]);
  });
  it.each([
    ['gate', 'content/detector', 2_500],
    ['reader', 'content/detector', 5_000],
    ['sidebar', 'content/sidebar', 30_000],
    ['panel', 'pages/panel', 30_000],
  ])('refuses a %s in %s above %d bytes gzipped', async (name, room, limit) => {
    await put(`src/${room}/${name}.iife.js`, dense(limit));
    await expect(checkScripts(folder)).rejects.toThrow(`more than the limit of ${limit}`);
  });
  it('refuses a build without a sidebar', async () => {
    await rm(join(folder, 'src/content/sidebar'), { recursive: true });
    await expect(checkScripts(folder)).rejects.toThrow('has 0 sidebar scripts');
  });
  it('refuses a script that holds a measure of the record', async () => {
    await put('src/content/sidebar/sidebar.iife.js', "show('us-eo-13942')");
    await expect(checkScripts(folder)).rejects.toThrow("holds the record's measure us-eo-13942");
  });
});

describe('checkPackage', () => {
  it('takes a package of 2 MB and refuses a larger one', async () => {
    const zip = join(folder, 'extension.zip');
    await writeFile(zip, Buffer.alloc(2_000_000));
    expect(await checkPackage(zip)).toBe(`packed 2000000 bytes: ${zip}`);
    await writeFile(zip, Buffer.alloc(2_000_001));
    await expect(checkPackage(zip)).rejects.toThrow('more than the limit of 2000000');
  });
});

describe('pack', () => {
  it('gives the same bytes for the same files, whatever their dates', async () => {
    const zips = ['one.zip', 'two.zip'].map((name) => `${folder}-${name}`);
    const packed = [];
    for (const [day, zip] of zips.entries()) {
      await utimes(join(folder, 'release/record-0a.json'), day * 86_400, day * 86_400);
      await pack(folder, zip);
      packed.push(await readFile(zip));
      await rm(zip);
    }
    expect(packed[0]?.length).toBeGreaterThan(100);
    expect(packed[0]?.equals(packed[1] as Buffer)).toBe(true);
  });
});
