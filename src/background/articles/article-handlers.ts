import type { Handlers } from '../../protocol/handle.ts';
import { pack } from '../../protocol/packed.ts';
import type { TabSender } from '../../protocol/sender.ts';
import type { Language } from '../choices/language.ts';
import { pageSidebar } from '../reports/page-sidebar.ts';
import { type SidebarReportServices, sidebarReport } from '../reports/sidebar-report.ts';
import { type TabReportServices, tabReport } from '../reports/tab-report.ts';
import type { ArticleWork } from './article-work.ts';
import type { AskedTabs } from './asked-tabs.ts';
import { type AskingPageServices, pageOf } from './asking-page.ts';
import { checkTab, isAskedFor } from './check-tab.ts';
import type { EarlyContents } from './early-contents.ts';
import type { PrepareJudging } from './judging.ts';
import type { OpenPanels } from './open-panels.ts';
import { openSidebar } from './open-sidebar.ts';
import type { PanelNonces } from './panel-nonces.ts';
import { rememberPlace } from './remember-place.ts';
import { samplePage } from './sample-page.ts';
import { shownPage } from './shown-page.ts';
import type { TabActions } from './tab-actions.ts';
import type { TabPage } from './tab-pages.ts';

/** Services that the handlers of messages about articles need. */
export interface ArticleHandlerServices
  extends TabReportServices,
    SidebarReportServices,
    AskingPageServices {
  asked: Pick<AskedTabs, 'ask' | 'isPending'>;
  nonces: PanelNonces;
  early: Pick<EarlyContents, 'take'>;
  panels: Pick<OpenPanels, 'trust'>;
  language: Pick<Language, 'catalog' | 'pageCatalog' | 'words'>;
  prepareJudging: PrepareJudging;
  tabs: Pick<
    TabActions,
    | 'address'
    | 'hasSidebar'
    | 'notify'
    | 'openRecord'
    | 'openReport'
    | 'showBadge'
    | 'showSidebar'
    | 'startDetector'
    | 'startReader'
  >;
}

type ArticleMessages =
  | 'start-reader'
  | 'judge-article'
  | 'article-left'
  | 'get-sidebar'
  | 'get-annotation'
  | 'sidebar-kept-out'
  | 'get-tab-report'
  | 'open-sidebar'
  | 'judge-sample'
  | 'check-tab'
  | 'open-record'
  | 'open-report';

/** Creates the handlers of messages about articles and about the tabs that show articles. */
export function createArticleHandlers(
  services: ArticleHandlerServices,
  work: Pick<ArticleWork, 'judge' | 'leave' | 'settled'>,
): Pick<Handlers, ArticleMessages> {
  const { tabs, nonces, early, panels } = services;
  const reportOn = (page: TabPage | null) => sidebarReport(services, page);
  return {
    'start-reader': async (_, { tabId }) => ({ started: await tabs.startReader(tabId) }),
    'judge-article': ({ article }, sender) => work.judge(article, sender),
    'article-left': async (_, { tabId }) => {
      await work.leave(tabId);
      return null;
    },
    'get-sidebar': async ({ language }, sender) => {
      const page = await pageForSidebar(services, sender);
      const place = { language, host: sender.host };
      return { ...(await pageSidebar(services, page, place)), nonce: nonces.issue(sender) };
    },
    'get-annotation': async ({ nonce }, panel) => {
      const host = nonces.redeem(nonce, panel.tabId);
      if (!host) throw new Error('No sidebar of this tab asked for this panel.');
      // The answer does not wait until the panel is stored as trusted.
      void panels.trust(panel);
      return early.take(nonce) ?? pack(await reportOn(await pageOf(services, host)));
    },
    'sidebar-kept-out': async ({ keptOut }, sender) => {
      await rememberPlace(services, sender, keptOut);
      return null;
    },
    'get-tab-report': async ({ tabId }) => {
      await work.settled(tabId);
      const report = await tabReport(services, await shownPage(services, tabId));
      const isPending = report.kind === 'unknown' && (await isAskedFor(services, tabId));
      return isPending ? { ...report, isPending } : report;
    },
    'open-sidebar': async ({ tabId }) => ({ opened: await openSidebar(services, tabId) }),
    'judge-sample': async ({ article }) => reportOn(await samplePage(services, article)),
    'check-tab': async ({ tabId, anyway }) => {
      // The popup requests the new judgement as soon as it gets this answer, so the earlier
      // judgement must be deleted first.
      if (anyway) await work.leave(tabId);
      return { started: await checkTab(services, tabId, anyway) };
    },
    'open-record': async (address) => {
      await tabs.openRecord(address);
      return null;
    },
    'open-report': async (_, { tabId }) => {
      await tabs.openReport(tabId);
      return null;
    },
  };
}

/**
 * Resolves to the judged page whose sidebar sent the message, or to null (see `pageOf`). If the
 * reader had dismissed the sidebar, clears `dismissed`, because the reader asks for the sidebar
 * now.
 */
async function pageForSidebar(
  services: AskingPageServices,
  sender: TabSender,
): Promise<TabPage | null> {
  const page = await pageOf(services, sender);
  if (page?.dismissed)
    await services.pages.replace(sender.tabId, page, { ...page, dismissed: null });
  return page;
}
