import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BACKGROUND, joinBackground } from '../../../src/cli/packages/join-background.ts';
import { fitBuild } from '../../../tools/fit-build.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'still-banned-background-'));
  await mkdir(join(folder, 'assets'));
  await put('loader.js', "import './assets/index.ts.js';\n");
  await put(
    'assets/index.ts.js',
    "import { isStrict } from './shared.js'; globalThis.found = { strict: isStrict(), build: __BUILD__ };",
  );
  await put('assets/shared.js', 'export function isStrict() { return this === undefined; }');
});
afterEach(() => rm(folder, { recursive: true }));

const put = (file: string, content: string) => writeFile(join(folder, file), content);
const manifest = async () => JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));

describe('joinBackground', () => {
  it.each([
    [{ service_worker: 'loader.js', type: 'module' }, { service_worker: BACKGROUND }],
    [{ scripts: ['loader.js'], type: 'module' }, { scripts: [BACKGROUND] }],
  ])('replaces the modules of %j by a classic script', async (background, joined) => {
    await put('manifest.json', JSON.stringify({ name: 'X', background }));
    await joinBackground(folder);
    expect(await manifest()).toEqual({ name: 'X', background: joined });
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([
      'assets',
      'assets/shared.js',
      BACKGROUND,
      'manifest.json',
    ]);
  });
  it('refuses to remove a module that a page imports', async () => {
    await put('manifest.json', JSON.stringify({ background: { service_worker: 'loader.js' } }));
    await put('assets/page.js', 'import"./index.ts.js";');
    await expect(joinBackground(folder)).rejects.toThrow('page.js imports ./assets/index.ts.js');
  });
  it('refuses a loader that does not import exactly one module', async () => {
    await put('manifest.json', JSON.stringify({ background: { service_worker: 'loader.js' } }));
    await put('loader.js', "import './assets/index.ts.js';\nimport './assets/shared.js';\n");
    await expect(joinBackground(folder)).rejects.toThrow('does not import exactly one module');
  });
  it('makes a strict script that sees the values of the last fit', async () => {
    await put('manifest.json', JSON.stringify({ background: { service_worker: 'loader.js' } }));
    await joinBackground(folder);
    const values = { feedUrl: null, keys: [], today: null };
    for (const today of ['2024-03-13', '2025-01-19']) await fitBuild(folder, { ...values, today });
    const context = createContext({});
    runInContext(await readFile(join(folder, BACKGROUND), 'utf8'), context);
    expect(context.found).toEqual({ strict: true, build: { ...values, today: '2025-01-19' } });
  });
});
