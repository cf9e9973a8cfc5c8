import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generateKeys } from '../../../src/cli/feed/publish-release.ts';
import { readPublisher } from '../../../src/cli/release/read-publisher.ts';
import neutral from '../../publisher.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'still-banned-publisher-'));
const file = join(folder, 'publisher.json');
afterAll(() => rmSync(folder, { recursive: true }));

function read(changes: object) {
  writeFileSync(file, JSON.stringify({ ...neutral, ...changes }));
  return readPublisher(file);
}

describe('the committed publisher.json', () => {
  it('is sound, and names no address before there is a publisher', () => {
    const committed = readPublisher();
    if (committed.feed === null) expect(committed).toEqual(neutral);
  });
});

describe('readPublisher', () => {
  it('takes a publisher with a feed, a site and an address for reports', async () => {
    const { id, publicKey } = await generateKeys();
    const herald = {
      name: 'The Herald',
      homepage: 'https://www.example.org',
      reports: 'mailto:law@example.org',
      site: 'https://law.example.org/',
      feed: 'https://law.example.org/feed/',
      keys: [{ id, publicKey, role: 'online' }],
      geckoId: 'law@example.org',
    };
    expect(read(herald)).toMatchObject(herald);
  });

  it.each([
    ['an unknown field', { hompage: null }, 'there is no field hompage; correct its name'],
    ['no name', { name: '' }, 'name: must be one line of 1 to 60 characters'],
    ['http', { homepage: 'http://example.org' }, 'homepage: is not an https address'],
    ['a feed’s file', { feed: 'https://example.org/head.json' }, 'feed: must end in /'],
    [
      'a site with ?',
      { site: 'https://example.org/?x/' },
      'site: must end in / and have neither ?',
    ],
    ['no address', { reports: 'the desk' }, 'reports: is neither an https address nor mailto:'],
    ['a feed without keys', { feed: 'https://example.org/' }, 'keys: and feed belong together'],
    ['no id', { geckoId: 'still banned' }, 'geckoId: is neither a UUID in {} nor name@domain'],
    [
      'a licence that has no text',
      { dataLicence: 'MIT' },
      'dataLicence: "MIT" is none of CC0-1.0,',
    ],
    ['a missing field', { site: undefined }, 'site: is missing'],
  ])('refuses %s and says where', (_, changes, message) => {
    expect(() => read(changes)).toThrow(`${file}: ${message}`);
  });

  it('refuses a file that is no JSON', () => {
    writeFileSync(file, '{');
    expect(() => readPublisher(file)).toThrow(`${file} is no JSON file: `);
  });
});
