import { type ChoicesChange, staysAway } from '../choices/choices.ts';
import { hostOf } from '../choices/dismissals.ts';
import { tabReport } from '../reports/reports.ts';
import type { ArticleParts } from './article-work.ts';
import { badgeFor } from './badge.ts';
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
 * After the reader chose: sidebars go from the tabs where they no longer come by themselves, and come to those where they do
 * again, but for a page that was sent away for itself. Where that is as before nothing comes or goes; after another setting
 * the sidebars look again, and after another language the badges speak it too.
 */
export async function announceChoices(parts: ArticleParts, { before, after }: ChoicesChange): Promise<void> {
  const tabs = await shownAnnotated(parts);
  const stay = await Promise.all(
    tabs.map(async (tab) => ((await bringOrTake(parts, tab, { before, after })) ? [] : [tab])),
  );
  if (before.settings === after.settings) return;
  if (before.settings.language !== after.settings.language) return announceNewRecord(parts);
  const shown = stay.flat().filter(({ page }) => !page.dismissed);
  await Promise.all(shown.map(({ tabId }) => parts.tabs.notify(tabId, 'annotation-changed')));
}

/** Resolves to true when the tab's sidebar came or went. */
async function bringOrTake(
  parts: ArticleParts,
  { tabId, page }: ShownPage,
  { before, after }: ChoicesChange,
): Promise<boolean> {
  const { pages, tabs } = parts;
  const host = hostOf(page.url);
  const away = staysAway(after, host);
  if (away === staysAway(before, host) || page.dismissed === 'page') return false;
  if (!(await pages.replace(tabId, page, { ...page, dismissed: away ? 'choice' : null }))) {
    const now = await shownPage(parts, tabId);
    return now === null || bringOrTake(parts, { tabId, page: now }, { before, after });
  }
  if (away) await tabs.notify(tabId, 'annotation-gone');
  else await tabs.showSidebar(tabId);
  return true;
}

interface ShownPage {
  tabId: number;
  page: TabPage;
}

/** Tabs that still show the page that was judged. */
async function shownAnnotated(parts: ArticleParts): Promise<ShownPage[]> {
  const tabs = await parts.pages.annotated();
  const shown = await Promise.all(
    tabs.map(async ({ tabId }) => {
      const page = await shownPage(parts, tabId);
      return page ? [{ tabId, page }] : [];
    }),
  );
  return shown.flat();
}
