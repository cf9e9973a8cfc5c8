import * as z from 'zod/mini';
import type { WithLock } from '../../browser/locks.ts';
import { type KeyValueStore, readStored, type StoredValue } from '../../browser/storage.ts';
import { recentChanges } from '../../core/law/law-changes.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import type { PlaceNews } from '../../protocol/messages/take-place-news.ts';
import { settings } from './settings.ts';

/**
 * For each place that the reader chose, the ids of the changes of law that `takePlaceNews` found
 * at its last call. The keys are the codes of the places, such as `IN`.
 */
const seenChanges: StoredValue<Record<string, string[]>> = {
  key: 'seen-changes',
  schema: z.record(z.string(), z.array(z.string())),
  fallback: {},
};

/** Services needed to tell the reader about changes in the places that the reader chose. */
export interface PlaceNewsServices {
  records: { load(): Promise<{ record: LegalRecord }> };
  storage: KeyValueStore;
  withLock: WithLock;
  /** Returns the day that counts as today, `YYYY-MM-DD`. */
  today: () => string;
}

/**
 * Resolves to the reader's chosen places that have news. A place has news if it has a recent
 * change of law that the last call of this function did not find. A place chosen after the last
 * call has no news. Rejects when there is no usable record or the store is full.
 */
export async function takePlaceNews(services: PlaceNewsServices): Promise<PlaceNews[]> {
  const { storage, withLock, today } = services;
  const { places } = await readStored(storage, settings);
  if (places.length === 0) return [];
  const { record } = await services.records.load();
  return withLock('place-news', async () => {
    const before = await readStored(storage, seenChanges);
    const now = Object.fromEntries(
      places.map((code) => [code, recentChanges(record, code, today()).map(({ id }) => id)]),
    );
    await storage.set({ [seenChanges.key]: now });
    return record.jurisdictions.flatMap((place) => {
      const seen = before[place.code];
      const isNew = (id: string) => !seen?.includes(id);
      // A place chosen after the last call has no stored changes to compare with.
      return seen && now[place.code]?.some(isNew) ? [{ place }] : [];
    });
  });
}
