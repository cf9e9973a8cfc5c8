import type { WithLock } from '../../browser/locks.ts';
import { type KeyValueStore, readStored, writeStored } from '../../browser/storage.ts';
import { type AnnounceServices, announceNewRecord } from '../articles/announce.ts';
import type { ArticleWork } from '../articles/article-work.ts';
import type { AddedFeeds } from '../feeds/added-feeds.ts';
import type { AddedFeed } from '../feeds/feed-proposal.ts';
import type { RecordStore } from '../feeds/record-store.ts';
import { REFRESH_LOCK } from '../feeds/refresh-attempt.ts';
import { refreshStatus } from '../feeds/refresh-status.ts';
import { CHOICES_LOCK, type ChoicesChange } from './choices.ts';

interface UseBundledServices extends AnnounceServices {
  records: AnnounceServices['records'] & Pick<RecordStore, 'dropFetched'>;
  withLock: WithLock;
}

/**
 * Uses the bundled record again, at once in open tabs. The next check may bring a newer one. The
 * last check is forgotten with what it brought, so that no older record counts as checked.
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
  feeds: {
    added(): Promise<Pick<AddedFeeds, 'feeds'>>;
    storeOf(feed: AddedFeed): Pick<RecordStore, 'dropFetched'>;
  };
  storage: KeyValueStore;
  withLock: WithLock;
  /** Called when no feed that the reader added is left. */
  onChanged: () => Promise<void>;
}

/**
 * Forgets everything stored, as if just installed, and everything known about open tabs, whose
 * sidebars and badges go.
 */
export async function deleteEverything(
  { records, feeds, storage, withLock, onChanged }: DeleteServices,
  work: Pick<ArticleWork, 'leaveAll'>,
): Promise<void> {
  await withLock(REFRESH_LOCK, async () => {
    await records.dropFetched();
    for (const feed of (await feeds.added()).feeds) await feeds.storeOf(feed).dropFetched();
    await withLock(CHOICES_LOCK, async () => {
      await storage.remove(Object.keys(await storage.get(null)));
    });
  });
  await onChanged();
  await work.leaveAll();
}

/** Services that both kinds of forgetting need. */
export type ForgetServices = UseBundledServices & DeleteServices;

/** Forgets pages that were read unasked when the reader turns on reading on request only. */
export async function forgetUnasked(
  work: Pick<ArticleWork, 'leaveAll'>,
  { before, after }: ChoicesChange,
): Promise<void> {
  if (after.settings.onlyAsked && !before.settings.onlyAsked) await work.leaveAll();
}
