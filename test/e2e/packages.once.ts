import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPackage, buildPackages } from '../../src/cli/packages/build-packages.ts';
import { ROOT } from '../../tools/setup/command.mjs';
import { codeBlocks, install, patternOf, sh } from './installed-packages.ts';
import { featuredFixture } from './news-pages.ts';

const NAMES = ['record', 'still-banned'] as const;
/**
 * Module resolution modes that need CommonJS, as the type checker names them. The packages contain
 * no CommonJS, so the test ignores faults in these modes.
 */
const COMMON_JS = ['node10', 'node16-cjs'];

let folder: string;
let user: string;
let built: Record<(typeof NAMES)[number], BuiltPackage>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'still-banned-packages-'));
  built = await buildPackages({ outDir: join(folder, 'packages'), say: () => {} });
  user = await mkdtemp(join(folder, 'user-'));
  writeFileSync(join(user, 'package.json'), '{ "type": "module", "private": true }');
  await install(Object.values(built), user);
  const article = join(ROOT, 'test/fixtures/news', featuredFixture().file);
  copyFileSync(article, join(user, 'article.html'));
}, 240_000);
const still = (args: string) => sh(`node_modules/.bin/still-banned ${args}`, user);
afterAll(() => rm(folder, { recursive: true }));

describe.each(NAMES)('the package %s', (name) => {
  it('has no fault that publint knows', async () => {
    const { buffer: tarball } = new Uint8Array(readFileSync(built[name].tarball));
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that are right for each kind of import', async () => {
    const tarball = new Uint8Array(readFileSync(built[name].tarball));
    const analysis = await checkPackage(createPackageFromTarballData(tarball));
    if (!analysis.types) throw new Error('no types');
    const faults = analysis.problems.filter(
      (problem) => !('resolutionKind' in problem && COMMON_JS.includes(problem.resolutionKind)),
    );
    expect(faults).toEqual([]);
  });

  it('needs no other package, and carries the notices of those that it bundles', () => {
    const { dependencies, peerDependencies, version } = JSON.parse(
      readFileSync(join(built[name].folder, 'package.json'), 'utf8'),
    );
    expect([dependencies, peerDependencies]).toEqual([undefined, undefined]);
    expect(version).toMatch(/^\d+\.\d+\.20\d{6}$/);
    const notices = readFileSync(join(built[name].folder, 'LICENCES.txt'), 'utf8');
    expect(notices).toMatch(/^zod \d/m);
    expect(notices.match(/^linkedom \d/m) !== null).toBe(name === 'still-banned');
  });

  it('does in an empty folder what each example of its README says', async () => {
    const readme = readFileSync(join(user, 'node_modules', built[name].name, 'README.md'), 'utf8');
    const examples = codeBlocks(readme, 'js');
    expect(examples.length).toBeGreaterThan(0);
    for (const [index, code] of examples.entries()) {
      writeFileSync(join(user, `${index}.js`), code);
      const { stdout, stderr } = await sh(`node ${index}.js`, user);
      const promised = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line);
      expect([stdout.trim().split('\n'), stderr]).toEqual([promised, '']);
    }
    for (const block of codeBlocks(readme, 'console'))
      for (const [, command = '', output = ''] of block.matchAll(
        /^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm,
      )) {
        const { stdout } = await sh(command, user);
        expect(stdout.trim()).toMatch(patternOf(output));
      }
  }, 120_000);
});

it('has the same bytes when it is built again', async () => {
  const again = await buildPackages({ outDir: join(folder, 'again'), say: () => {} });
  for (const name of NAMES)
    expect(readFileSync(again[name].tarball).equals(readFileSync(built[name].tarball))).toBe(true);
}, 240_000);

it('gives browsers at most 30 kB of code beside the record', () => {
  const code = readFileSync(join(built.record.folder, 'index.js'));
  expect(gzipSync(code).length).toBeLessThan(30_000);
});

describe('the program still-banned, installed', () => {
  it('ends with the exit codes that its README lists', async () => {
    const codes = {
      'annotate article.html': 0,
      'annotate article.html missing.html': 1,
      'annotate missing.html': 2,
      annotate: 2,
      'annotate --help': 0,
      'status tiktok XX': 2,
      'status --help': 0,
      changes: 2,
      'changes --since yesterday': 2,
      frobnicate: 2,
      '--help': 0,
    };
    const ends = Object.keys(codes).map(async (args) => [args, (await still(args)).code]);
    expect(Object.fromEntries(await Promise.all(ends))).toEqual(codes);
  });

  it('speaks another language', async () => {
    const { stdout } = await still('status tiktok IN --language de');
    expect(stdout).toContain('in Kraft seit dem 29. Juni 2020');
  });

  it('reads standard input', async () => {
    const { stdout } = await still('annotate - --json < article.html');
    expect(JSON.parse(stdout)).toMatchObject({ about: true });
  });
});
