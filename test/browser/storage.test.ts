import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { readStored, type StoredValue, writeStored } from '../../src/browser/storage.ts';
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
