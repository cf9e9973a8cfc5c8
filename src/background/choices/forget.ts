import type { WithLock } from '../../browser/locks.ts';
import { type KeyValueStore, readStored, writeStored } from '../../browser/storage.ts';
import type { ArticleWork } from '../articles/article-work.ts';
import type { Feeds } from '../feeds/feeds.ts';
import { feedOfKey } from '../feeds/of-feed.ts';
import type { RecordStore } from '../feeds/record-store.ts';
import { REFRESH_LOCK } from '../feeds/refresh-attempt.ts';
import { refreshStatus } from '../feeds/refresh-status.ts';
import { setAsideRecords } from '../feeds/set-aside.ts';
import { CHOICES_LOCK, type ChoicesChange } from './choices.ts';

interface UseBundledServices {
  records: Pick<RecordStore, 'dropFetched'>;
  storage: KeyValueStore;
  withLock: WithLock;
  /** Updates open tabs, in normal and in private windows. */
  onChanged: () => Promise<void>;
}

/**
 * Makes the extension use the packaged record again, until a check of the feed fetches a newer
 * one. Deletes the last check's result and updates open tabs.
 */
export async function useBundledRecord(services: UseBundledServices): Promise<void> {
  const { withLock, records, storage, onChanged } = services;
  await withLock(REFRESH_LOCK, async () => {
    await records.dropFetched();
    const status = await readStored(storage, refreshStatus);
    await writeStored(storage, refreshStatus, { ...status, checkedAt: null, failure: null });
  });
  await onChanged();
}

interface DeleteServices {
  records: Pick<RecordStore, 'dropFetched'>;
  feeds: Pick<Feeds, 'added' | 'storeOf' | 'blobsOf'>;
  storage: KeyValueStore;
  session: KeyValueStore;
  /** Settings and hidden sites for private windows. */
  privateChoices: { forget(): Promise<void> };
  withLock: WithLock;
  /** Called after everything stored was deleted. */
  onChanged: () => Promise<void>;
}

/**
 * Deletes everything stored, as if the extension had just been installed. Includes choices made
 * in private windows, and records of added feeds that are no longer listed. Also forgets the
 * pages of all open tabs and removes their sidebars and badges.
 */
export async function deleteEverything(
  { records, feeds, storage, session, privateChoices, withLock, onChanged }: DeleteServices,
  work: Pick<ArticleWork, 'leaveAll'>,
): Promise<void> {
  await withLock(REFRESH_LOCK, async () => {
    await records.dropFetched();
    for (const feed of (await feeds.added()).feeds) await feeds.storeOf(feed).dropFetched();
    const keys = await withLock(CHOICES_LOCK, async () => {
      const all = Object.keys(await storage.get(null));
      await storage.remove(all);
      await privateChoices.forget();
      return all;
    });
    await session.remove(setAsideRecords.key);
    // Deletes the blobs (stored files) of all feeds with stored data, even of feeds that are no
    // longer listed. Nothing reads these blobs any more, so a failure does not end the deletion.
    for (const id of new Set(keys.flatMap((key) => feedOfKey(key) ?? [])))
      await feeds
        .blobsOf(id)
        .keepOnly([])
        .catch(() => {});
  });
  await work.leaveAll();
  await onChanged();
}

/** Services that `useBundledRecord` and `deleteEverything` need. */
export type ForgetServices = UseBundledServices & DeleteServices;

/**
 * Forgets all judged pages if the reader has just turned on the setting `onlyAsked`. With this
 * setting, pages are read only at the reader's request. The pages judged so far may have been
 * read without a request.
 */
export async function forgetUnasked(
  work: Pick<ArticleWork, 'leaveAll'>,
  { before, after }: ChoicesChange,
): Promise<void> {
  if (after.settings.onlyAsked && !before.settings.onlyAsked) await work.leaveAll();
}
