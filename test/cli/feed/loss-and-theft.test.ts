import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LegalRecord } from '../../../src/core/record/schema.ts';
import type { Authorisation, PinnedKey } from '../../../src/core/release/keys.ts';
import {
  decideHead,
  type Head,
  recordFileName,
  verifyHead,
  verifyRecord,
} from '../../../src/core/release/verify-release.ts';
import { useNewsroom } from './newsroom.ts';

/**
 * State of one reader's extension. `check` updates it as the extension would, with the same
 * functions of `src/core`. Only an update of the extension changes `pinned`.
 */
interface Reader {
  pinned: readonly PinnedKey[];
  kept: Authorisation | null;
  headBytes: Uint8Array<ArrayBuffer> | null;
  record: LegalRecord | null;
}

const newsroom = useNewsroom();
const newKeys = () => join(newsroom.folder, 'new-keys');
/**
 * A folder outside the feed. Tests use it for a copy of the feed, for releases that a thief
 * publishes, or for other keys.
 */
const elsewhere = () => join(newsroom.folder, 'elsewhere');
const publicKeys = () => join(newsroom.keys, 'keys.json');
let reader: Reader;

/**
 * Checks the feed in `from` as an extension would, and stores an accepted release in `reader`.
 * Resolves to the decision, such as `newer`; rejects for a refused release.
 */
async function check(from = newsroom.feed, now = '2026-10-03T00:00:00Z') {
  const headBytes = new Uint8Array(await readFile(join(from, 'head.json')));
  const { head, authorisation } = await verifyHead(headBytes, reader.pinned, reader.kept);
  const decision = decideHead(await headInUse(authorisation), head, Date.parse(now));
  if (decision.kind === 'refused') throw new Error(decision.reason);
  const recordBytes = new Uint8Array(await readFile(join(from, recordFileName(head))));
  const record = await verifyRecord(recordBytes, head);
  reader = { ...reader, kept: authorisation, headBytes, record };
  return decision.kind;
}

/**
 * Returns the head that the reader's extension has stored. Null if it has stored none, or if
 * `authorisation` does not trust the head's key.
 */
async function headInUse(authorisation: Authorisation | null): Promise<Head | null> {
  if (!reader.headBytes) return null;
  return verifyHead(reader.headBytes, reader.pinned, authorisation).then(
    ({ head }) => head,
    () => null,
  );
}

/**
 * Copies the feed to the folder `elsewhere`. Publishes a further release in this copy, as a thief
 * with the old online key would. The release has this many events.
 */
async function thiefPublishes(events: number): Promise<void> {
  await cp(newsroom.feed, elsewhere(), { recursive: true });
  await newsroom.author(events);
  await newsroom.run(
    'build',
    '--out',
    elsewhere(),
    '--dataset',
    newsroom.dataset,
    '--key',
    await newsroom.keyFile('online'),
  );
}

async function rotate(...options: string[]): Promise<number> {
  await newsroom.run('keygen', newKeys(), '--only', 'online');
  const root = await newsroom.keyFile('root');
  const online = await newsroom.keyFile('online', newKeys());
  return newsroom.run('rotate', newsroom.feed, '--root', root, '--new-online', online, ...options);
}

async function buildWithNewKey(): Promise<number> {
  return newsroom.build(
    '--key',
    await newsroom.keyFile('online', newKeys()),
    '--keys',
    publicKeys(),
  );
}

beforeEach(async () => {
  await newsroom.build();
  reader = { pinned: await newsroom.pinned(), kept: null, headBytes: null, record: null };
  await check();
  newsroom.at('2026-10-02T00:00:00Z');
});

describe('the online key is stolen', () => {
  it('readers take heads by the new key after rotation, and the old key never again', async () => {
    expect(await rotate()).toBe(0);
    expect(await check()).toBe('newer');
    await newsroom.author(2);
    expect(await buildWithNewKey()).toBe(0);
    expect(await check()).toBe('newer');
    const before = reader;
    await expect(thiefsHead()).rejects.toMatchObject({ failure: { reason: 'bad-signature' } });
    expect(reader).toBe(before);
  });

  it('readers who fell for the thief come back with the next good head, however far ahead the thief was', async () => {
    await thiefPublishes(2);
    await newsroom.author(3);
    await newsroom.run(
      'build',
      '--out',
      elsewhere(),
      '--dataset',
      newsroom.dataset,
      '--key',
      await newsroom.keyFile('online'),
    );
    expect(await check(elsewhere())).toBe('newer');
    expect(reader.record?.events).toHaveLength(3);
    expect(await rotate()).toBe(0);
    expect(await check()).toBe('newer');
    expect(reader.record?.events).toHaveLength(1);
    await expect(check(elsewhere())).rejects.toMatchObject({
      failure: { reason: 'bad-signature' },
    });
  });

  it('the newsroom itself can no longer publish with the old key by mistake', async () => {
    await rotate();
    const before = await newsroom.bytes('head.json');
    await newsroom.author(2);
    expect(await newsroom.build()).toBe(1);
    expect(newsroom.printed()).toContain('Readers would refuse a head by the key');
    expect(await newsroom.bytes('head.json')).toEqual(before);
  });

  it('a second rotation puts the first new key out as well', async () => {
    await rotate();
    await check();
    await cp(newsroom.feed, elsewhere(), { recursive: true });
    await rm(newKeys(), { recursive: true });
    expect(await rotate()).toBe(0);
    expect(await check()).toBe('newer');
    expect(reader.kept?.version).toBe(2);
    await expect(check(elsewhere())).rejects.toMatchObject({
      failure: { reason: 'bad-signature' },
    });
  });

  it('a root that readers do not pin convinces nobody, and nothing is written', async () => {
    const before = await newsroom.bytes('head.json');
    await newsroom.run('keygen', elsewhere());
    await newsroom.run('keygen', newKeys(), '--only', 'online');
    const stranger = await newsroom.keyFile('root', elsewhere());
    const online = await newsroom.keyFile('online', newKeys());
    expect(
      await newsroom.run(
        'rotate',
        newsroom.feed,
        '--root',
        stranger,
        '--new-online',
        online,
        '--keys',
        publicKeys(),
      ),
    ).toBe(1);
    expect(newsroom.printed()).toContain("Readers don't pin the root");
    expect(await newsroom.bytes('head.json')).toEqual(before);
  });

  /**
   * Publishes a release in the folder `elsewhere`, as a thief with the old online key would, and
   * checks it as the reader's extension would. The release has no authorisation by the root key.
   */
  async function thiefsHead() {
    await rm(elsewhere(), { recursive: true, force: true });
    await mkdir(elsewhere());
    await newsroom.run(
      'build',
      '--out',
      elsewhere(),
      '--dataset',
      newsroom.dataset,
      '--key',
      await newsroom.keyFile('online'),
    );
    return check(elsewhere());
  }
});

describe('the root key is stolen', () => {
  /**
   * Publishes a key list in the folder `elsewhere`, as a thief of the root key would. The list is
   * signed with the root key and makes readers' extensions trust the thief's own online key.
   */
  async function thiefRotates(statementNumber: string): Promise<void> {
    await rm(elsewhere(), { recursive: true, force: true });
    await cp(newsroom.feed, elsewhere(), { recursive: true });
    const own = join(newsroom.folder, 'thief');
    await newsroom.run('keygen', own, '--only', 'online');
    const [root, online] = [await newsroom.keyFile('root'), await newsroom.keyFile('online', own)];
    const by = [
      '--root',
      root,
      '--new-online',
      online,
      '--keys',
      publicKeys(),
      '--statement',
      statementNumber,
    ];
    expect(await newsroom.run('rotate', elsewhere(), ...by)).toBe(0);
  }

  it('another statement with a higher number wins readers back', async () => {
    await thiefRotates('7');
    await check(elsewhere());
    expect(reader.kept?.version).toBe(7);
    await expect(check()).rejects.toMatchObject({ failure: { reason: 'bad-signature' } });
    expect(await rotate('--statement', '8')).toBe(0);
    await check();
    expect(reader.kept?.version).toBe(8);
    await expect(check(elsewhere())).rejects.toMatchObject({
      failure: { reason: 'bad-signature' },
    });
  });

  it('a lower one does not: whoever states the highest wins, and the update of the extension is the remedy', async () => {
    await thiefRotates('9');
    await check(elsewhere());
    expect(await rotate('--statement', '8')).toBe(0);
    const before = reader;
    await expect(check()).rejects.toMatchObject({ failure: { reason: 'bad-signature' } });
    expect(reader).toBe(before);
    await newsroom.run('keygen', join(newsroom.folder, 'second'));
    const { readPinnedKeys } = await import('../../../src/cli/feed/key-files.ts');
    reader = {
      ...reader,
      pinned: await readPinnedKeys(join(newsroom.folder, 'second', 'keys.json')),
      kept: null,
    };
    await expect(check(elsewhere())).rejects.toMatchObject({
      failure: { reason: 'bad-signature' },
    });
  });
});

describe('the root key is lost', () => {
  it('the feed goes on with the online key', async () => {
    await rm(await newsroom.keyFile('root'));
    await newsroom.author(2);
    expect(await newsroom.build()).toBe(0);
    expect(await check()).toBe('newer');
  });

  it('a build of the extension that pins another root beside the online key follows that root', async () => {
    await rm(await newsroom.keyFile('root'));
    await newsroom.run('keygen', join(newsroom.folder, 'second'), '--only', 'root');
    const root = JSON.parse(
      await readFile(await newsroom.keyFile('root', join(newsroom.folder, 'second')), 'utf8'),
    );
    const online = (await newsroom.pinned()).filter(({ role }) => role === 'online');
    const pins = [{ id: root.id, publicKey: root.publicKey, role: 'root' as const }, ...online];
    await writeFile(publicKeys(), JSON.stringify(pins));
    await newsroom.run('keygen', newKeys(), '--only', 'online');
    const updated = { ...reader, pinned: pins };
    expect(
      await newsroom.run(
        'rotate',
        newsroom.feed,
        '--root',
        await newsroom.keyFile('root', join(newsroom.folder, 'second')),
        '--new-online',
        await newsroom.keyFile('online', newKeys()),
        '--keys',
        publicKeys(),
      ),
    ).toBe(0);
    await expect(check()).rejects.toMatchObject({ failure: { reason: 'bad-signature' } });
    reader = updated;
    expect(await check()).toBe('newer');
  });
});

describe('the root key is lost after a rotation', () => {
  it.each([
    ['in place of the old root can not read the feed', false],
    ['beside the old root goes on', true],
  ])('a build that pins a new root %s', async (_, isOldKept) => {
    await rotate();
    await newsroom.run('keygen', elsewhere(), '--only', 'root');
    const root = JSON.parse(await readFile(await newsroom.keyFile('root', elsewhere()), 'utf8'));
    const pinned = (await newsroom.pinned()).filter(({ role }) => isOldKept || role !== 'root');
    const newRoot = { id: root.id, publicKey: root.publicKey, role: 'root' as const };
    reader = { ...reader, pinned: [newRoot, ...pinned] };
    const checked = check();
    if (isOldKept) expect(await checked).toBe('newer');
    else await expect(checked).rejects.toMatchObject({ failure: { reason: 'bad-signature' } });
  });
});

describe('both keys are lost', () => {
  it('readers keep what they have, refuse everybody, and the head expires', async () => {
    await newsroom.run('keygen', elsewhere());
    await newsroom.author(2);
    const before = reader;
    const feed = join(newsroom.folder, 'second-feed');
    const key = await newsroom.keyFile('online', elsewhere());
    await newsroom.run('build', '--out', feed, '--dataset', newsroom.dataset, '--key', key);
    await expect(check(feed)).rejects.toMatchObject({ failure: { reason: 'bad-signature' } });
    await expect(check(newsroom.feed, '2026-10-15T00:00:01Z')).rejects.toThrow('expired');
    expect(reader).toBe(before);
  });

  it('readers with an update that pins the new keys take the new feed, and nothing by the old keys', async () => {
    await newsroom.run('keygen', elsewhere());
    const feed = join(newsroom.folder, 'second-feed');
    const key = await newsroom.keyFile('online', elsewhere());
    await newsroom.author(2);
    await newsroom.run('build', '--out', feed, '--dataset', newsroom.dataset, '--key', key);
    const { readPinnedKeys } = await import('../../../src/cli/feed/key-files.ts');
    reader = { ...reader, pinned: await readPinnedKeys(join(elsewhere(), 'keys.json')) };
    await expect(check()).rejects.toMatchObject({ failure: { reason: 'bad-signature' } });
    expect(await check(feed)).toBe('newer');
    expect(reader.record?.events).toHaveLength(2);
  });
});

describe('the folder of the feed is lost', () => {
  it('is rebuilt from the files that were served, and counts on', async () => {
    await cp(newsroom.feed, elsewhere(), { recursive: true });
    await rm(newsroom.feed, { recursive: true });
    await cp(elsewhere(), newsroom.feed, { recursive: true });
    await newsroom.author(2);
    expect(await newsroom.build()).toBe(0);
    expect(await check()).toBe('newer');
  });

  it('begun anew at version 1, readers refuse it as a rollback', async () => {
    await newsroom.author(2);
    await newsroom.build();
    await check();
    await rm(newsroom.feed, { recursive: true });
    await newsroom.build();
    await expect(check()).rejects.toThrow('rollback');
  });
});
