import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  content_scripts,
  optional_host_permissions,
  web_accessible_resources,
} from '../../manifest.json';

const EVERY_SITE = ['https://*/*', 'http://*/*'];
const sites = content_scripts.flatMap(({ matches }) => matches);
const newSites = optional_host_permissions.filter((site) => !EVERY_SITE.includes(site));

describe('web_accessible_resources', () => {
  it('are the panel’s page alone', () => {
    expect(web_accessible_resources.flatMap(({ resources }) => resources)).toEqual([
      'src/pages/panel/index.html',
    ]);
  });
});

describe('optional_host_permissions', () => {
  it('begin with every site', () => {
    expect(optional_host_permissions).toEqual([...EVERY_SITE, ...newSites]);
  });
});

describe.each([
  ['content_scripts', sites],
  ['optional_host_permissions', newSites],
])('the news sites in %s', (_, sites) => {
  it('are domains with all their hosts, by https', () => {
    expect(
      sites.filter((site) => !/^https:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/.test(site)),
    ).toEqual([]);
  });
  it('stand in alphabetical order, each once', () => {
    const after = sites.filter((site, index) => index > 0 && site <= (sites[index - 1] ?? ''));
    expect(after).toEqual([]);
  });
});

describe('the list of sites', () => {
  // If an update asks for more permissions, Chrome switches the extension off until the user
  // agrees.
  it('are those of the last release, unless somebody decides otherwise (store/sites.txt)', () => {
    const file = join(import.meta.dirname, '../../store/sites.txt');
    const released = readFileSync(file, 'utf8').trim().split('\n');
    expect(sites).toEqual(released);
  });
  it('names none as both required and new', () => {
    expect(newSites.filter((site) => sites.includes(site))).toEqual([]);
  });
});
