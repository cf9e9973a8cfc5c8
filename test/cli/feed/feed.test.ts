import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readVersions } from '../../../src/cli/feed/feed-folder.ts';
import {
  recordFileName,
  verifyHead,
  verifyRecord,
} from '../../../src/core/release/verify-release.ts';
import { useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

async function publishedHead() {
  return (await verifyHead(await newsroom.bytes('head.json'), await newsroom.pinned())).head;
}

async function allFiles(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]),
    ),
  );
}

describe('feed keygen', () => {
  it('makes key files that only their owner can read, and never prints a private key', async () => {
    for (const role of ['root', 'online'] as const) {
      const path = await newsroom.keyFile(role);
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      const { privateKey } = JSON.parse(await readFile(path, 'utf8'));
      expect(newsroom.printed()).not.toContain(privateKey.slice(20, 40));
      expect(await readFile(join(newsroom.keys, 'keys.json'), 'utf8')).not.toContain('privateKey');
    }
  });

  it('does not overwrite keys', async () => {
    const before = await allFiles(newsroom.keys);
    expect(await newsroom.run('keygen', newsroom.keys)).toBe(1);
    expect(await allFiles(newsroom.keys)).toEqual(before);
  });

  it.each([
    ['a feed', 'feed', 'is in the feed'],
    ['a folder in a feed', 'feed/keys', 'is in the feed'],
    ['a folder in a repository', 'clone/secrets', 'is in the repository'],
    ['a link into a feed', 'to-feed/keys', 'is in the feed'],
    ['a link into a repository', 'to-clone/secrets', 'is in the repository'],
  ])('refuses %s, and writes nothing', async (_, place, reason) => {
    await newsroom.build();
    await mkdir(join(newsroom.folder, 'clone/.git'), { recursive: true });
    await mkdir(join(newsroom.folder, 'clone/src'));
    await symlink(newsroom.feed, join(newsroom.folder, 'to-feed'));
    await symlink(join(newsroom.folder, 'clone/src'), join(newsroom.folder, 'to-clone'));
    const before = await readdir(newsroom.folder, { recursive: true });
    expect(await newsroom.run('keygen', join(newsroom.folder, place))).toBe(1);
    expect(newsroom.printed()).toContain(reason);
    expect(await readdir(newsroom.folder, { recursive: true })).toEqual(before);
  });
});

describe('feed build', () => {
  it('publishes a release that readers with the public keys take', async () => {
    expect(await newsroom.build()).toBe(0);
    const head = await publishedHead();
    expect(head).toMatchObject({
      version: 1,
      issued: '2026-10-01T00:00:00Z',
      expires: '2026-10-15T00:00:00Z',
    });
    const record = await verifyRecord(await newsroom.bytes(recordFileName(head)), head);
    expect(record.events).toHaveLength(1);
    expect(
      await newsroom.run('verify', newsroom.feed, '--keys', join(newsroom.keys, 'keys.json')),
    ).toBe(1);
    expect(newsroom.printed()).toContain('expired on 2026-10-15');
  });

  it('gives the same bytes for the same inputs', async () => {
    await newsroom.build();
    const first = await allFiles(newsroom.feed);
    await newsroom.build();
    expect(await allFiles(newsroom.feed)).toEqual(first);
    await rm(newsroom.feed, { recursive: true });
    await newsroom.build();
    expect(await allFiles(newsroom.feed)).toEqual(first);
  });

  it('counts a changed record up from the last head and names the record before', async () => {
    await newsroom.build();
    const first = await publishedHead();
    await newsroom.author(2);
    newsroom.at('2026-10-02T00:00:00Z');
    await newsroom.build();
    expect(await publishedHead()).toMatchObject({ version: 2, previous: first.record.sha256 });
  });

  it('counts from the least version that is given, if the last head is lower', async () => {
    await newsroom.build('--version', '29000000');
    expect(await publishedHead()).toMatchObject({ version: 29_000_000 });
    await newsroom.author(2);
    await newsroom.build('--version', '28000000');
    expect(await publishedHead()).toMatchObject({ version: 29_000_001 });
    expect(await newsroom.build('--version', '0')).toBe(2);
  });

  it('takes the public keys from a publisher.json too', async () => {
    const publisher = join(newsroom.folder, 'publisher.json');
    const keys = JSON.parse(await readFile(join(newsroom.keys, 'keys.json'), 'utf8'));
    await writeFile(publisher, JSON.stringify({ name: 'The Herald', keys }));
    expect(await newsroom.build('--keys', publisher)).toBe(0);
    await writeFile(publisher, JSON.stringify({ name: 'The Herald', keys: [] }));
    expect(await newsroom.build('--keys', publisher)).toBe(1);
    expect(newsroom.printed()).toContain(`${publisher} is not a list of public keys`);
  });

  it('keeps the version of an unchanged record and signs it again', async () => {
    await newsroom.build();
    newsroom.at('2026-10-02T00:00:00Z');
    await newsroom.build();
    expect(await publishedHead()).toMatchObject({ version: 1, issued: '2026-10-02T00:00:00Z' });
    const { versions } = await readVersions(newsroom.feed);
    expect(versions).toMatchObject([{ version: 1, published: '2026-10-01T00:00:00Z' }]);
  });

  it('keeps as many past records as asked, and removes no file of another name', async () => {
    await mkdir(newsroom.feed);
    await writeFile(join(newsroom.feed, 'CNAME'), 'feed.example');
    for (const events of [1, 2, 3, 4]) {
      await newsroom.author(events);
      await newsroom.build('--keep', '2');
    }
    const records = (await readdir(newsroom.feed)).filter((name) => name.startsWith('record-'));
    const { versions } = await readVersions(newsroom.feed);
    expect(versions.map(({ version }) => version)).toEqual([4, 3]);
    expect(records.sort()).toEqual(
      versions.map(({ record }) => `record-${record.sha256}.json`).sort(),
    );
    expect(await readFile(join(newsroom.feed, 'CNAME'), 'utf8')).toBe('feed.example');
  });

  it.each(['index.json', 'index.html', 'head.json'])(
    'leaves a whole release when it breaks off before %s, and goes on from there',
    async (file) => {
      await newsroom.build();
      await newsroom.author(2);
      const obstacle = join(newsroom.feed, `${file}.partial`);
      await mkdir(obstacle);
      expect(await newsroom.build()).toBe(1);
      const left = await publishedHead();
      expect(left.version).toBe(1);
      expect(
        (await verifyRecord(await newsroom.bytes(recordFileName(left)), left)).events,
      ).toHaveLength(1);
      await rm(obstacle, { recursive: true });
      expect(await newsroom.build()).toBe(0);
      expect(await publishedHead()).toMatchObject({ version: 2 });
      expect((await readVersions(newsroom.feed)).versions.map(({ version }) => version)).toEqual([
        2, 1,
      ]);
    },
  );

  it('never shows a head without its record to whoever reads meanwhile', async () => {
    await newsroom.build('--keep', '2');
    let building = true;
    let looks = 0;
    const reading = (async () => {
      while (building) {
        const head = await publishedHead();
        const bytes = await newsroom.bytes(recordFileName(head)).catch(() => null);
        // Each build keeps only the two newest records. If two builds have finished since the head
        // was read, its record may be gone. The feed must then have a newer head.
        if (bytes === null) expect((await publishedHead()).version).toBeGreaterThan(head.version);
        else await verifyRecord(bytes, head);
        looks += 1;
      }
    })();
    for (let events = 2; events < 12; events++) {
      await newsroom.author(events);
      expect(await newsroom.build('--keep', '2')).toBe(0);
    }
    building = false;
    await reading;
    expect(looks).toBeGreaterThan(5);
  });

  it('publishes nothing when the record breaks a rule, and says where', async () => {
    await newsroom.build();
    const before = await allFiles(newsroom.feed);
    const file = join(newsroom.dataset, 'jurisdictions', 'IN.yaml');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('in-2020-06-01-order', 'in-someday'),
    );
    expect(await newsroom.build()).toBe(1);
    expect(newsroom.printed()).toMatch(
      /IN\.yaml:\d+: in-someday: the id must say where and when; begin it with/,
    );
    expect(await allFiles(newsroom.feed)).toEqual(before);
  });

  it('refuses a clock that is behind the last issue', async () => {
    await newsroom.build();
    newsroom.at('2026-09-30T23:59:59Z');
    expect(await newsroom.build()).toBe(1);
    expect(newsroom.printed()).toContain('is behind');
  });

  it("refuses to write over another site's page", async () => {
    await mkdir(newsroom.feed);
    await writeFile(join(newsroom.feed, 'index.html'), 'the newsroom');
    expect(await newsroom.build()).toBe(1);
    expect(await allFiles(newsroom.feed)).toEqual({ 'index.html': 'the newsroom' });
  });

  it('counts nothing up from a head that somebody else put into the folder', async () => {
    await newsroom.build();
    const strangers = await mkdtemp(join(tmpdir(), 'strangers-'));
    await newsroom.run('keygen', join(strangers, 'keys'));
    const key = await newsroom.keyFile('online', join(strangers, 'keys'));
    await newsroom.run(
      'build',
      '--out',
      join(strangers, 'feed'),
      '--dataset',
      newsroom.dataset,
      '--key',
      key,
    );
    await rename(join(strangers, 'feed', 'head.json'), join(newsroom.feed, 'head.json'));
    expect(await newsroom.build()).toBe(1);
    expect(newsroom.printed()).toContain('restore the folder');
    await rm(strangers, { recursive: true });
  });
});

describe('feed sign', () => {
  it('issues the same record and version again', async () => {
    await newsroom.build();
    const before = await publishedHead();
    newsroom.at('2026-10-02T00:00:00Z');
    expect(
      await newsroom.run(
        'sign',
        newsroom.feed,
        '--key',
        await newsroom.keyFile('online'),
        '--days',
        '3',
      ),
    ).toBe(0);
    expect(await publishedHead()).toEqual({
      ...before,
      issued: '2026-10-02T00:00:00Z',
      expires: '2026-10-05T00:00:00Z',
    });
  });

  it('refuses a folder whose record was damaged', async () => {
    await newsroom.build();
    await writeFile(join(newsroom.feed, recordFileName(await publishedHead())), '{}');
    const before = await newsroom.bytes('head.json');
    expect(
      await newsroom.run('sign', newsroom.feed, '--key', await newsroom.keyFile('online')),
    ).toBe(1);
    expect(await newsroom.bytes('head.json')).toEqual(before);
  });
});

describe('keys that are not kept well', () => {
  it.each<[string, (path: string) => Promise<string>, string]>([
    [
      "in the feed's folder",
      async (path) => {
        const inside = join(newsroom.feed, 'online.json');
        await rename(path, inside);
        return inside;
      },
      "lies in the feed's folder",
    ],
    [
      'that others can read',
      async (path) => {
        await (await import('node:fs/promises')).chmod(path, 0o640);
        return path;
      },
      'chmod 600',
    ],
    ['of the root', async () => newsroom.keyFile('root'), 'is the root key'],
    [
      'whose halves do not fit',
      async (path) => {
        const [online, root] = await Promise.all(
          [path, await newsroom.keyFile('root')].map(async (file) =>
            JSON.parse(await readFile(file, 'utf8')),
          ),
        );
        await writeFile(path, JSON.stringify({ ...online, privateKey: root.privateKey }));
        return path;
      },
      'is damaged',
    ],
  ])('refuses a key %s', async (_, spoil, message) => {
    await newsroom.build();
    const before = await newsroom.bytes('head.json');
    const path = await spoil(await newsroom.keyFile('online'));
    const keys = join(newsroom.keys, 'keys.json');
    expect(await newsroom.run('sign', newsroom.feed, '--key', path, '--keys', keys)).toBe(1);
    expect(newsroom.printed()).toContain(message);
    expect(await newsroom.bytes('head.json')).toEqual(before);
  });

  it('takes the key from the environment, and quotes nothing of a broken one', async () => {
    await newsroom.build();
    const keys = join(newsroom.keys, 'keys.json');
    const text = await readFile(await newsroom.keyFile('online'), 'utf8');
    vi.stubEnv('FEED_KEY', text);
    expect(await newsroom.run('sign', newsroom.feed, '--keys', keys)).toBe(0);
    vi.stubEnv('FEED_KEY', text.slice(0, -5));
    expect(await newsroom.run('sign', newsroom.feed, '--keys', keys)).toBe(1);
    expect(newsroom.printed()).not.toContain(JSON.parse(text).privateKey.slice(20, 40));
  });
});

describe('feed', () => {
  it.each<[string, string[], number]>([
    ['no command', [], 2],
    ['an unknown command', ['publish'], 2],
    ["a command that only JavaScript's objects have", ['constructor'], 2],
    ['a missing option', ['build'], 2],
    ['an unknown option', ['sign', 'x', '--force', '1'], 2],
    ['one argument too many', ['sign', 'x', 'y'], 2],
    ['a number that is none', ['build', '--out', 'x', '--days', 'many'], 2],
    ['days that are too many', ['build', '--out', 'x', '--days', '91'], 2],
    ['a key file that is not there', ['sign', 'x', '--key', 'nowhere.json'], 1],
    ['no key', ['sign', 'x', '--keys', 'nowhere.json'], 2],
    ['a folder without a feed to serve', ['serve', '/nowhere'], 1],
    ['help', ['build', '--help'], 0],
  ])('%s', async (_, args, code) => {
    expect(await newsroom.run(...args)).toBe(code);
  });
});
