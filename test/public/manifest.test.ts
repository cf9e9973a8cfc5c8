import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { content_scripts } from '../../manifest.json';

const sites = content_scripts.flatMap(({ matches }) => matches);

describe('the news sites of manifest.json', () => {
  it('are domains with all their hosts, by https', () => {
    expect(
      sites.filter((site) => !/^https:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/.test(site)),
    ).toEqual([]);
  });
  // If an update needs more permissions, Chrome turns the extension off until the reader agrees.
  it('are those of the last release, unless somebody decides otherwise (store/sites.txt)', () => {
    const file = join(import.meta.dirname, '../../store/sites.txt');
    const released = readFileSync(file, 'utf8').trim().split('\n');
    expect(sites.filter((site) => !released.includes(site))).toEqual([]);
  });
  it('stand in alphabetical order, each once', () => {
    const after = sites.filter((site, index) => index > 0 && site <= (sites[index - 1] ?? ''));
    expect(after).toEqual([]);
  });
});
