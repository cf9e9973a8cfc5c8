import type { TabSender } from '../../protocol/sender.ts';
import type { Language } from '../choices/language.ts';
import { type TabReportServices, tabReport } from '../reports/tab-report.ts';
import { type AskingPageServices, pageOf } from './asking-page.ts';
import { badgeFor } from './badge.ts';
import type { TabActions } from './tab-actions.ts';
import type { TabPage } from './tab-pages.ts';

interface PlaceServices extends AskingPageServices, TabReportServices {
  tabs: Pick<TabActions, 'showBadge'>;
  language: Pick<Language, 'words'>;
}

/**
 * Stores whether the page blocks or covers the sidebar, and updates the badge accordingly. Does
 * nothing when the tab already shows another page.
 */
export async function rememberPlace(
  services: PlaceServices,
  sender: TabSender,
  isKeptOut: boolean,
): Promise<void> {
  const page = await pageOf(services, sender);
  if (!page || Boolean(page.keptOut) === isKeptOut) return;
  const { keptOut: _, ...rest } = page;
  const changed: TabPage = isKeptOut ? { ...rest, keptOut: true } : rest;
  if (!(await services.pages.replace(sender.tabId, page, changed)))
    return rememberPlace(services, sender, isKeptOut);
  const badge = badgeFor(await services.language.words(), await tabReport(services, changed));
  await services.tabs.showBadge(sender.tabId, badge);
}
