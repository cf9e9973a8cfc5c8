import type { Bytes } from '../core/release/bytes.ts';

/**
 * Store of named byte arrays, for data that are too large for `storage.local`, which holds 10 MB
 * in Chromium.
 */
export interface BlobStore {
  get(name: string): Promise<Bytes | null>;
  /** Stores a blob, replacing a blob with the same name. Rejects when the disk is full. */
  put(name: string, bytes: Bytes): Promise<void>;
  /** Deletes all blobs except those with these names. */
  keepOnly(names: readonly string[]): Promise<void>;
}

const DATABASE = 'still-banned';
const BLOBS = 'blobs';

/**
 * Returns a section of the extension's IndexedDB as a store. `part` is the section's name, which
 * must not contain a colon. The methods reject when the database can't be opened.
 */
export function indexedDbBlobs(part = ''): BlobStore {
  const key = (name: string) => (part ? `${part}:${name}` : name);
  return {
    get: (name) =>
      inStore('readonly', async (store) => {
        const found: unknown = await settled(store.get(key(name)));
        return found instanceof ArrayBuffer ? new Uint8Array(found) : null;
      }),
    put: (name, bytes) =>
      inStore('readwrite', async (store) => {
        await settled(store.put(bytes.slice().buffer, key(name)));
      }),
    keepOnly: (names) =>
      inStore('readwrite', async (store) => {
        const kept = names.map(key);
        const inPart = (await settled(store.getAllKeys()))
          .map(String)
          .filter((name) => partOf(name) === part);
        for (const name of inPart) if (!kept.includes(name)) store.delete(name);
      }),
  };
}

function partOf(name: string): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const database = await openDatabase();
  try {
    const transaction = database.transaction(BLOBS, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const [result] = await Promise.all([work(transaction.objectStore(BLOBS)), done]);
    return result;
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(BLOBS);
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
