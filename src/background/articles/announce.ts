import { hostOf } from '../../browser/address.ts';
import { type ChoicesChange, staysAway } from '../choices/choices.ts';
import type { Language } from '../choices/language.ts';
import { type TabReportServices, tabReport } from '../reports/tab-report.ts';
import { badgeFor } from './badge.ts';
import { type ShownPageServices, shownPage } from './shown-page.ts';
import type { TabActions } from './tab-actions.ts';
import type { TabPage, TabPages } from './tab-pages.ts';

/** Services needed to update open tabs. */
export interface AnnounceServices extends TabReportServices, ShownPageServices {
  pages: Pick<TabPages, 'get' | 'replace' | 'annotated'>;
  tabs: Pick<TabActions, 'address' | 'hasSidebar' | 'notify' | 'showBadge' | 'showSidebar'>;
  language: Pick<Language, 'words'>;
}

/**
 * Shows a new badge in each tab with a page about a restriction. Also makes the sidebar there
 * request its content again, unless the sidebar was dismissed. Called, for example, after the
 * record or the language changed.
 */
export async function announceNewRecord(services: AnnounceServices): Promise<void> {
  const shown = await shownAnnotated(services);
  const words = await services.language.words();
  await Promise.all(
    shown.map(async ({ tabId, page }) => {
      await services.tabs.showBadge(tabId, badgeFor(words, await tabReport(services, page)));
      if (!page.dismissed) await services.tabs.notify(tabId, 'annotation-changed');
    }),
  );
}

/**
 * Updates open tabs after the reader changed settings or hid a site. A sidebar that the reader
 * dismissed on a page stays away from that page.
 */
export async function announceChoices(
  services: AnnounceServices,
  { before, after }: ChoicesChange,
): Promise<void> {
  const shown = await shownAnnotated(services);
  const unchanged = await Promise.all(
    shown.map(async (tab) => ((await bringOrTake(services, tab, { before, after })) ? [] : [tab])),
  );
  if (before.settings === after.settings) return;
  if (before.settings.language !== after.settings.language) return announceNewRecord(services);
  const withSidebar = unchanged.flat().filter(({ page }) => !page.dismissed);
  await Promise.all(
    withSidebar.map(({ tabId }) => services.tabs.notify(tabId, 'annotation-changed')),
  );
}

/**
 * Shows or removes a tab's sidebar if the reader's change affects the tab's site. Resolves to
 * false if the sidebar stays as it is. In this case, the sidebar may still need new content.
 */
async function bringOrTake(
  services: AnnounceServices,
  { tabId, page }: ShownPage,
  { before, after }: ChoicesChange,
): Promise<boolean> {
  const { pages, tabs } = services;
  const host = hostOf(page.url);
  const isAway = staysAway(after, host);
  if (isAway === staysAway(before, host) || page.dismissed === 'page') return false;
  if (!(await pages.replace(tabId, page, { ...page, dismissed: isAway ? 'choice' : null }))) {
    // The tab's stored page has changed meanwhile: try again with the new one, unless the tab
    // shows no judged page any more.
    const now = await shownPage(services, tabId);
    return now === null || bringOrTake(services, { tabId, page: now }, { before, after });
  }
  if (isAway) await tabs.notify(tabId, 'annotation-gone');
  else await tabs.showSidebar({ tabId });
  return true;
}

interface ShownPage {
  tabId: number;
  page: TabPage;
}

/**
 * Resolves to the tabs that still show a page about a restriction, each with its judged page.
 */
async function shownAnnotated(services: AnnounceServices): Promise<ShownPage[]> {
  const judged = await services.pages.annotated();
  const shown = await Promise.all(
    judged.map(async ({ tabId }) => {
      const page = await shownPage(services, tabId);
      return page ? [{ tabId, page }] : [];
    }),
  );
  return shown.flat();
}
