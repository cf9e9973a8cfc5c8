import { readStored } from '../browser/storage.ts';
import type { Settings } from '../core/settings.ts';
import type { ArticleParts } from './article-work.ts';
import { badgeFor } from './badge.ts';
import { type Dismissals, hostOf, isDismissed, dismissals as stored } from './dismissals.ts';
import { tabReport } from './reports.ts';
import { settings } from './settings.ts';
import { shownPage } from './shown-page.ts';
import type { TabPage } from './tab-pages.ts';

/** After the record or the language changed: every tab with an annotation gets its badge anew, and its sidebar looks again. */
export async function announceNewRecord(parts: ArticleParts): Promise<void> {
  const tabs = await shownAnnotated(parts);
  const words = await parts.language.words();
  await Promise.all(
    tabs.map(async ({ tabId, page }) => {
      await parts.tabs.showBadge(tabId, badgeFor(words, await tabReport(parts, page)));
      if (!page.dismissed) await parts.tabs.notify(tabId, 'annotation-changed');
    }),
  );
}

/**
 * After a dismissal or its undoing: sidebars go from the tabs that no longer want them and come to those that do.
 * `host` is the site that it was about, null for every site.
 */
export async function announceDismissals(
  parts: ArticleParts,
  dismissals: Dismissals,
  host: string | null,
): Promise<void> {
  const { opening } = await readStored(parts.storage, settings);
  const tabs = await shownAnnotated(parts);
  const touched = tabs.filter(({ page }) => host === null || hostOf(page.url) === host);
  await Promise.all(
    touched.map(async ({ tabId, page }) => {
      const dismissed = opening === 'never' || isDismissed(dismissals, hostOf(page.url));
      await parts.pages.put(tabId, { ...page, dismissed });
      if (dismissed) await parts.tabs.notify(tabId, 'annotation-gone');
      else await parts.tabs.showSidebar(tabId);
    }),
  );
}

/** After the reader chose: sidebars go or come where that is another choice than before; the others look again. */
export async function announceSettings(
  parts: ArticleParts,
  { before, after }: { before: Settings; after: Settings },
): Promise<void> {
  if ((before.opening === 'never') !== (after.opening === 'never'))
    return announceDismissals(parts, await readStored(parts.storage, stored), null);
  // Badges speak too.
  if (before.language !== after.language) return announceNewRecord(parts);
  const tabs = (await shownAnnotated(parts)).filter(({ page }) => !page.dismissed);
  await Promise.all(tabs.map(({ tabId }) => parts.tabs.notify(tabId, 'annotation-changed')));
}

/** Tabs that still show the page that was judged. What is remembered of a page that the reader has left goes. */
async function shownAnnotated(parts: ArticleParts): Promise<{ tabId: number; page: TabPage }[]> {
  const tabs = await parts.pages.annotated();
  const shown = await Promise.all(
    tabs.map(async ({ tabId }) => {
      const page = await shownPage(parts, tabId);
      if (!page) await parts.pages.forget(tabId);
      return page ? [{ tabId, page }] : [];
    }),
  );
  return shown.flat();
}
