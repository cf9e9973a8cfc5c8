import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { version } from '../../package.json';

const ROOT = join(import.meta.dirname, '../..');
const LANGUAGES = readdirSync(join(ROOT, 'public/_locales'));

describe.each(LANGUAGES)('the store’s texts in %s', (code) => {
  const catalog = JSON.parse(
    readFileSync(join(ROOT, `public/_locales/${code}/messages.json`), 'utf8'),
  );

  it('fit the stores’ limits', () => {
    const description = readFileSync(join(ROOT, `store/descriptions/${code}.txt`), 'utf8');
    // Edge's store requires at least 250 characters. Chrome's store accepts at most 16,000.
    expect(description.length).toBeGreaterThan(250);
    expect(description.length).toBeLessThan(16_000);
    expect(description).toMatch(/TikTok/);
    expect(description).not.toMatch(/https?:|</);
    expect(catalog.extensionName.message.length).toBeLessThanOrEqual(45);
    expect(catalog.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});

describe('store/README.md', () => {
  const text = readFileSync(join(ROOT, 'store/README.md'), 'utf8');

  it('gives a reason for each permission', () => {
    const rows = [...text.matchAll(/^\| (`.+?`(?:, `.+?`)*)/gm)].flatMap(([, cell = '']) =>
      cell.split(', ').map((name) => name.replaceAll('`', '')),
    );
    // The first two optional permissions together cover every site. The other optional permissions
    // are for newly listed sites.
    const optional = manifest.optional_host_permissions.slice(0, 2);
    expect(rows).toEqual([...manifest.permissions, ...optional]);
  });
});

describe('the pictures for the stores', () => {
  it.each([
    ['article', 1280, 800],
    ['map', 1280, 800],
    ['timeline', 1280, 800],
    ['tile', 440, 280],
  ])('%s is %d × %d', (name, width, height) => {
    const file = join(ROOT, `store/pictures/${name}.png`);
    expect(existsSync(file)).toBe(true);
    // Chrome's store refuses pictures with transparent pixels.
    expect(PNG.sync.read(readFileSync(file))).toMatchObject({ width, height, alpha: false });
  });
});

it('manifest.json has the version of package.json', () => {
  expect(manifest.version).toBe(version);
});
