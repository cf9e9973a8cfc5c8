import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whyStale } from '../../../tools/setup/packages.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'still-banned-packages-'));
});
afterEach(() => rmSync(root, { recursive: true }));

type Packages = Record<string, { version?: string; optional?: boolean }>;

function project(wanted: Packages, installed: Packages | null): void {
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ packages: { '': {}, ...wanted } }),
  );
  if (!installed) return;
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(
    join(root, 'node_modules', '.package-lock.json'),
    JSON.stringify({ packages: installed }),
  );
}

describe('whyStale', () => {
  const zod = { 'node_modules/zod': { version: '4.6.7' } };
  const otherSystem = { 'node_modules/only-on-windows': { version: '1.0.0', optional: true } };

  it('is null when what is installed is what is locked', () => {
    project(zod, zod);
    expect(whyStale(root)).toBeNull();
  });
  it('does not ask for packages of other systems', () => {
    project({ ...zod, ...otherSystem }, zod);
    expect(whyStale(root)).toBeNull();
  });
  it.each<[string, Packages | null, RegExp]>([
    ['nothing is installed', null, /none there yet/],
    ['a package is missing', {}, /zod is not 4\.6\.7/],
    [
      'a package has another version',
      { 'node_modules/zod': { version: '3.0.0' } },
      /zod is not 4\.6\.7/,
    ],
  ])('says so when %s', (_, installed, reason) => {
    project(zod, installed);
    expect(whyStale(root)).toMatch(reason);
  });
});
