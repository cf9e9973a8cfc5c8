import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import {
  keepStorageFromPages,
  readStored,
  type StoredValue,
  withMemory,
  writeStored,
} from '../../src/browser/storage.ts';
import { memoryStore } from '../background/memory.ts';

const height: StoredValue<number> = {
  key: 'height',
  schema: z.number().check(z.positive()),
  fallback: 7,
};

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('readStored', () => {
  it('gives back what was written', async () => {
    const store = memoryStore();
    await writeStored(store, height, 12);
    expect(await readStored(store, height)).toBe(12);
  });

  it('gives the fallback, and reports nothing, when nothing was written', async () => {
    expect(await readStored(memoryStore(), height)).toBe(7);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it.each([['12'], [-1], [null], [{}], [[]]])(
    'gives the fallback for %j, and reports it',
    async (corrupted) => {
      const store = memoryStore();
      store.content.set('height', corrupted);
      expect(await readStored(store, height)).toBe(7);
      expect(console.warn).toHaveBeenCalledOnce();
    },
  );

  it('gives the fallback when the store itself is broken, and reports it', async () => {
    const broken = {
      ...memoryStore(),
      get: () => Promise.reject(new Error('Corruption: block checksum mismatch')),
    };
    expect(await readStored(broken, height)).toBe(7);
    expect(console.warn).toHaveBeenCalledOnce();
  });
});

describe('writeStored', () => {
  it('rejects when the store is full', async () => {
    const full = memoryStore();
    full.full = true;
    await expect(writeStored(full, height, 1)).rejects.toThrow('quota');
  });
});

describe('a session store that a page has filled', () => {
  it('gives back what no longer fitted, and the newer value first', async () => {
    const full = memoryStore();
    const store = withMemory(full);
    await store.set({ height: 1 });
    full.full = true;
    await store.set({ height: 2, width: 3 });
    expect(await store.get(null)).toEqual({ height: 2, width: 3 });
    expect(await store.get('height')).toEqual({ height: 2 });
    await store.remove(['height', 'width']);
    expect(await store.get(null)).toEqual({});
  });
  it('is used again once it has room', async () => {
    const full = memoryStore();
    const store = withMemory(full);
    full.full = true;
    await store.set({ height: 2 });
    full.full = false;
    await store.set({ height: 5 });
    expect(await withMemory(full).get('height')).toEqual({ height: 5 });
  });
  it('keeps a bounded number of values in memory', async () => {
    const full = memoryStore();
    full.full = true;
    const store = withMemory(full);
    for (let tab = 0; tab < 300; tab++) await store.set({ [`tab:${tab}`]: tab });
    expect(Object.keys(await store.get(null))).toHaveLength(100);
    expect(await store.get('tab:299')).toEqual({ 'tab:299': 299 });
  });
});

describe('keepStorageFromPages', () => {
  it('hides the reader’s values, the session’s and the policy, in a browser that can', async () => {
    const hidden: string[] = [];
    const area = (name: string) => ({
      setAccessLevel: async ({ accessLevel }: { accessLevel: string }) =>
        void hidden.push(`${name} ${accessLevel}`),
    });
    const storage = { local: area('local'), managed: area('managed'), session: area('session') };
    vi.stubGlobal('browser', { storage });
    await keepStorageFromPages();
    expect(hidden).toEqual(
      ['local', 'managed', 'session'].map((name) => `${name} TRUSTED_CONTEXTS`),
    );
    vi.stubGlobal('browser', { storage: { local: {}, managed: area('managed'), session: {} } });
    await keepStorageFromPages();
    vi.stubGlobal('browser', { storage: {} });
    await expect(keepStorageFromPages()).resolves.toBeUndefined();
    vi.unstubAllGlobals();
  });
});
