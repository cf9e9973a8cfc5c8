import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLexicons } from '../../../src/background/articles/lexicons.ts';
import { makeRecord } from '../../core/release/release-parts.ts';
import { type MemoryBlobs, type MemoryStore, memoryBlobs, memoryStore } from '../memory.ts';

const DIGEST = 'a'.repeat(64);
const languages = vi.fn(() => []);
const later = (work: () => void) => work();
let blobs: MemoryBlobs;
let session: MemoryStore;

beforeEach(() => {
  languages.mockReset().mockReturnValue([]);
  blobs = memoryBlobs();
  session = memoryStore();
});

/** Starts a worker that prepares a lexicon, and returns how many times it compiled one. */
async function compiledBy(record = makeRecord(), digest = DIGEST): Promise<number> {
  const before = languages.mock.calls.length;
  const lexicons = createLexicons({ blobs, session, languages, clock: () => 0, later });
  await lexicons.prepare(record, digest);
  expect(lexicons.of(record)).toBeDefined();
  return languages.mock.calls.length - before;
}
const kept = () => vi.waitFor(() => expect(session.content.has('lexicon')).toBe(true));

describe('createLexicons', () => {
  it('compiles a lexicon once for all workers of a session', async () => {
    expect(await compiledBy()).toBe(1);
    await kept();
    expect(await compiledBy()).toBe(0);
  });
  it.each([
    ['another record', async () => {}, 'b'.repeat(64)],
    ['a new session', async () => session.content.clear(), DIGEST],
    ['a lost blob', () => blobs.keepOnly([]), DIGEST],
    ['a changed blob', () => blobs.put(DIGEST, new Uint8Array([1, 2, 3, 4, 5])), DIGEST],
  ])('compiles again for %s', async (_, change, digest) => {
    await compiledBy();
    await kept();
    await change();
    expect(await compiledBy(makeRecord(), digest)).toBe(1);
  });
  it('keeps nothing once it is told to forget', async () => {
    await compiledBy();
    await kept();
    await createLexicons({ blobs, session, languages, clock: () => 0, later }).forget();
    expect(await blobs.get(DIGEST)).toBeNull();
  });
  it('needs no store', async () => {
    blobs.full = true;
    session.full = true;
    expect(await compiledBy()).toBe(1);
    expect(await compiledBy()).toBe(1);
  });
});
