import type { Driver } from '../e2e/driver/launch.ts';

/** Overwrites every value that the extension has stored in its storage area. */
export function scramble(driver: Driver): Promise<void> {
  return driver.inExtension(async (api) => {
    const keys = Object.keys(await api.storage.local.get(null));
    await api.storage.local.set(
      Object.fromEntries(keys.map((key, index) => [key, [42, 'x', { a: [] }][index % 3]])),
    );
  }, null);
}

/**
 * Flips a bit in the middle of every blob in the extension's databases. If `name` is not null,
 * damages only blobs of that name. Resolves to the number of damaged blobs.
 */
export function damageBlobs(driver: Driver, name: string | null = null): Promise<number> {
  return driver.inExtension(async (_, wanted) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    let damaged = 0;
    for (const { name: database } of await indexedDB.databases()) {
      const open = await settled(indexedDB.open(database ?? ''));
      for (const storeName of open.objectStoreNames) {
        const store = open.transaction(storeName, 'readwrite').objectStore(storeName);
        for (const key of await settled(store.getAllKeys())) {
          if (wanted !== null && key !== wanted) continue;
          const bytes = new Uint8Array(await settled<ArrayBuffer>(store.get(key)));
          const middle = bytes.length >> 1;
          bytes[middle] = (bytes[middle] ?? 0) ^ 1;
          await settled(store.put(bytes.buffer, key));
          damaged++;
        }
      }
      open.close();
    }
    return damaged;
  }, name);
}

/**
 * Replaces the signed head of every stored release with `head` (base64). A head names a release's
 * version and record. Resolves to the number of replaced heads.
 */
export function replaceHeads(driver: Driver, head: string): Promise<number> {
  return driver.inExtension(async (api, other) => {
    let replaced = 0;
    const isHead = (value: string) => {
      try {
        return 'payload' in JSON.parse(atob(value));
      } catch {
        return false;
      }
    };
    const changed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(changed);
      if (value !== null && typeof value === 'object')
        return Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [key, changed(inner)]),
        );
      if (typeof value !== 'string' || !isHead(value)) return value;
      replaced++;
      return other;
    };
    await api.storage.local.set(
      changed(await api.storage.local.get(null)) as Record<string, unknown>,
    );
    return replaced;
  }, head);
}

/**
 * Fills the storage area up to the last few bytes, and resolves to true. In Firefox, which sets no
 * limit, does nothing and resolves to false.
 */
export function fillStorageArea(driver: Driver): Promise<boolean> {
  return driver.inExtension(async ({ storage: { local } }) => {
    const limit: number | undefined = local.QUOTA_BYTES;
    if (limit === undefined) return false;
    const room = limit - (await local.getBytesInUse(null)) - 'filler""'.length;
    await local.set({ filler: 'x'.repeat(room - 8) });
    return true;
  }, null);
}
