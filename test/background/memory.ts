import type { Alarms } from '../../src/browser/alarms.ts';
import type { BlobStore } from '../../src/browser/blob-store.ts';
import type { WithLock } from '../../src/browser/locks.ts';
import type { KeyValueStore } from '../../src/browser/storage.ts';
import type { Bytes } from '../../src/core/release/bytes.ts';

/**
 * A storage area in memory. Values are copied when they are written and read, as in a browser.
 * Every write fails while `full` is true.
 */
export interface MemoryStore extends KeyValueStore {
  content: Map<string, unknown>;
  full: boolean;
}

export function memoryStore(): MemoryStore {
  const content = new Map<string, unknown>();
  return {
    content,
    full: false,
    async get(keys) {
      const wanted = keys === null ? [...content.keys()] : [keys].flat();
      return Object.fromEntries(
        wanted
          .filter((key) => content.has(key))
          .map((key) => [key, structuredClone(content.get(key))]),
      );
    },
    async set(items) {
      if (this.full) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(items))
        content.set(key, JSON.parse(JSON.stringify(value)));
    },
    async remove(keys) {
      for (const key of [keys].flat()) content.delete(key);
    },
  };
}

/** A store of blobs in memory. Every write fails while `full` is true. */
export interface MemoryBlobs extends BlobStore {
  content: Map<string, Bytes>;
  full: boolean;
}

export function memoryBlobs(): MemoryBlobs {
  const content = new Map<string, Bytes>();
  return {
    content,
    full: false,
    get: async (name) => content.get(name) ?? null,
    async put(name, bytes) {
      if (this.full) throw new DOMException('disk full', 'QuotaExceededError');
      content.set(name, bytes.slice());
    },
    async keepOnly(names) {
      for (const name of content.keys()) if (!names.includes(name)) content.delete(name);
    },
  };
}

export interface MemoryAlarms extends Alarms {
  due: Map<string, number>;
}

export function memoryAlarms(): MemoryAlarms {
  const due = new Map<string, number>();
  return {
    due,
    dueAt: async (name) => due.get(name) ?? null,
    set: async (name, when) => void due.set(name, when),
    clear: async (name) => void due.delete(name),
  };
}

/** A lock. Tasks of the same name run one at a time, in the order of their requests. */
export function memoryLock(): WithLock {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      turn.catch(() => {}),
    );
    return turn;
  };
}
