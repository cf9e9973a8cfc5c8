import type { ArticleParts } from './article-work.ts';
import { wantsSidebar } from './article-work.ts';
import { badgeFor } from './badge.ts';
import { hostOf } from './dismissals.ts';
import { tabReport } from './reports.ts';

/** After the record changed: every tab with an annotation gets its badge anew, and its sidebar looks again. */
export async function announceNewRecord(parts: ArticleParts): Promise<void> {
  const tabs = await parts.pages.annotated();
  await Promise.all(
    tabs.map(async ({ tabId, page }) => {
      await parts.tabs.showBadge(tabId, badgeFor(await tabReport(parts, page)));
      if (await wantsSidebar(parts.storage, page)) await parts.tabs.notify(tabId, 'annotation-changed');
    }),
  );
}

/** After a dismissal or its undoing: sidebars go from the tabs that no longer want them and come to those that do. `host` null means every site. */
export async function announceDismissal(parts: ArticleParts, host: string | null): Promise<void> {
  const tabs = await parts.pages.annotated();
  const touched = tabs.filter(({ page }) => host === null || hostOf(page.url) === host);
  await Promise.all(
    touched.map(async ({ tabId, page }) => {
      if (await wantsSidebar(parts.storage, page)) await parts.tabs.showSidebar(tabId);
      else await parts.tabs.notify(tabId, 'annotation-gone');
    }),
  );
}
