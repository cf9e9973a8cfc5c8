import { readStored, writeStored } from '../../browser/storage.ts';
import { announceNewRecord } from '../articles/announce.ts';
import type { ArticleParts, ArticleWork } from '../articles/article-work.ts';
import type { Feeds } from '../feeds/feeds.ts';
import { REFRESH_LOCK } from '../feeds/refresh-attempt.ts';
import { refreshStatus } from '../feeds/refresh-status.ts';
import { CHOICES_LOCK, type ChoicesChange } from './choices.ts';

interface DeleteParts extends ArticleParts {
  feeds: Pick<Feeds, 'added' | 'storeOf'>;
  /** Called when no feed that the reader added is left. */
  onChanged: () => Promise<void>;
}

/**
 * Uses the bundled record again, at once in open tabs. The next check may bring a newer one. When the feed was last asked
 * is forgotten with what it answered, so that no older record counts as checked.
 */
export async function useBundledRecord(parts: ArticleParts): Promise<void> {
  await parts.withLock(REFRESH_LOCK, async () => {
    await parts.records.dropFetched();
    const status = await readStored(parts.storage, refreshStatus);
    await writeStored(parts.storage, refreshStatus, { ...status, checkedAt: null, failure: null });
  });
  await announceNewRecord(parts);
}

/** Forgets all that is stored, as if just installed, and what is known of open tabs, whose sidebars and badges go. */
export async function deleteEverything(parts: DeleteParts, work: ArticleWork): Promise<void> {
  await parts.withLock(REFRESH_LOCK, async () => {
    await parts.records.dropFetched();
    for (const feed of (await parts.feeds.added()).feeds) await parts.feeds.storeOf(feed).dropFetched();
    await parts.withLock(CHOICES_LOCK, async () => {
      await parts.storage.remove(Object.keys(await parts.storage.get(null)));
    });
  });
  await parts.onChanged();
  await work.leaveAll();
}

/** When from now on the reader asks first, what was read unasked is forgotten. */
export async function forgetUnasked(work: ArticleWork, { before, after }: ChoicesChange): Promise<void> {
  if (after.settings.onlyAsked && !before.settings.onlyAsked) await work.leaveAll();
}
