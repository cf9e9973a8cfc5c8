import * as z from 'zod/mini';
import type { WithLock } from '../../browser/locks.ts';
import { type KeyValueStore, readStored, type StoredValue } from '../../browser/storage.ts';

/**
 * Match patterns of the newly supported sites that the popup has already offered to the reader.
 */
const offeredSites: StoredValue<string[]> = {
  key: 'offered-sites',
  schema: z.array(z.string()),
  fallback: [],
};

interface SiteOfferServices {
  storage: KeyValueStore;
  withLock: WithLock;
}

/**
 * Resolves to true when the site has not been offered before, and records that it has been offered
 * now.
 */
export async function isFirstOffer(
  { storage, withLock }: SiteOfferServices,
  site: string,
): Promise<boolean> {
  return withLock('site-offers', async () => {
    const offered = await readStored(storage, offeredSites);
    if (offered.includes(site)) return false;
    await storage.set({ [offeredSites.key]: [...offered, site] });
    return true;
  });
}
