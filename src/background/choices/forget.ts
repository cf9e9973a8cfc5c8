import type { WithLock } from '../../browser/locks.ts';
import { type KeyValueStore, readStored, writeStored } from '../../browser/storage.ts';
import { type AnnounceServices, announceNewRecord } from '../articles/announce.ts';
import type { ArticleWork } from '../articles/article-work.ts';
import type { Feeds } from '../feeds/feeds.ts';
import { feedOfKey } from '../feeds/of-feed.ts';
import type { RecordStore } from '../feeds/record-store.ts';
import { REFRESH_LOCK } from '../feeds/refresh-attempt.ts';
import { refreshStatus } from '../feeds/refresh-status.ts';
import { CHOICES_LOCK, type ChoicesChange } from './choices.ts';

interface UseBundledServices extends AnnounceServices {
  records: AnnounceServices['records'] & Pick<RecordStore, 'dropFetched'>;
  withLock: WithLock;
}

/**
 * Makes the extension use the packaged record again, until a check of the feed fetches a newer
 * one. Deletes the last check's result and updates open tabs.
 */
export async function useBundledRecord(services: UseBundledServices): Promise<void> {
  const { withLock, records, storage } = services;
  await withLock(REFRESH_LOCK, async () => {
    await records.dropFetched();
    const status = await readStored(storage, refreshStatus);
    await writeStored(storage, refreshStatus, { ...status, checkedAt: null, failure: null });
  });
  await announceNewRecord(services);
}

interface DeleteServices {
  records: Pick<RecordStore, 'dropFetched'>;
  feeds: Pick<Feeds, 'blobsOf'>;
  storage: KeyValueStore;
  session: KeyValueStore;
  withLock: WithLock;
  /** Called after the feeds that the reader added were deleted. */
  onChanged: () => Promise<void>;
}

/**
 * Deletes everything stored, as if the extension had just been installed: also what is kept until
 * the browser closes, such as choices made in private windows, and records of added feeds that are
 * no longer listed. Forgets the pages of all open tabs and removes their sidebars and badges.
 */
export async function deleteEverything(
  { records, feeds, storage, session, withLock, onChanged }: DeleteServices,
  work: Pick<ArticleWork, 'leaveAll'>,
): Promise<void> {
  await withLock(REFRESH_LOCK, async () => {
    await records.dropFetched();
    const ids = new Set(
      Object.keys(await storage.get(null)).flatMap((key) => feedOfKey(key) ?? []),
    );
    await withLock(CHOICES_LOCK, () => removeAll(storage));
    // A feed's blobs go after its list of releases, which names them.
    for (const id of ids) await feeds.blobsOf(id).keepOnly([]);
  });
  await onChanged();
  await work.leaveAll();
  await removeAll(session);
}

async function removeAll(store: KeyValueStore): Promise<void> {
  await store.remove(Object.keys(await store.get(null)));
}

/** Services that `useBundledRecord` and `deleteEverything` need. */
export type ForgetServices = UseBundledServices & DeleteServices;

/**
 * Forgets all judged pages if the reader has just turned on the setting `onlyAsked`. From then on,
 * pages are read only at the reader's request, but these pages may have been read without one.
 */
export async function forgetUnasked(
  work: Pick<ArticleWork, 'leaveAll'>,
  { before, after }: ChoicesChange,
): Promise<void> {
  if (after.settings.onlyAsked && !before.settings.onlyAsked) await work.leaveAll();
}
