import type { Handlers } from '../../protocol/handle.ts';
import type { TabSender } from '../../protocol/sender.ts';
import { type SidebarReportServices, sidebarReport } from '../reports/sidebar-report.ts';
import { type TabReportServices, tabReport } from '../reports/tab-report.ts';
import type { ArticleWork } from './article-work.ts';
import type { AskedTabs } from './asked-tabs.ts';
import { type AskingPageServices, pageOf } from './asking-page.ts';
import type { JudgeWith } from './judging.ts';
import { openSidebar } from './open-sidebar.ts';
import { samplePage } from './sample-page.ts';
import { shownPage } from './shown-page.ts';
import type { TabActions } from './tab-actions.ts';
import type { TabPage } from './tab-pages.ts';

/** Services that the handlers of messages about articles need. */
export interface ArticleHandlerServices
  extends TabReportServices,
    SidebarReportServices,
    AskingPageServices {
  asked: Pick<AskedTabs, 'ask'>;
  judgeWith: JudgeWith;
  tabs: Pick<
    TabActions,
    | 'address'
    | 'hasSidebar'
    | 'notify'
    | 'openRecord'
    | 'openReport'
    | 'showSidebar'
    | 'startDetector'
  >;
}

type ArticleMessages =
  | 'judge-article'
  | 'article-left'
  | 'get-annotation'
  | 'get-tab-report'
  | 'open-sidebar'
  | 'judge-sample'
  | 'check-tab'
  | 'open-record'
  | 'open-report';

/** Handlers of the messages about articles and the tabs that show them. */
export function createArticleHandlers(
  services: ArticleHandlerServices,
  work: Pick<ArticleWork, 'judge' | 'leave' | 'settled'>,
): Pick<Handlers, ArticleMessages> {
  const { tabs } = services;
  return {
    'judge-article': ({ article }, sender) => work.judge(article, sender),
    'article-left': async (_, { tabId }) => {
      await work.leave(tabId);
      return null;
    },
    'get-annotation': async (_, sender) =>
      sidebarReport(services, await pageForSidebar(services, sender)),
    'get-tab-report': async ({ tabId }) => {
      await work.settled(tabId);
      return tabReport(services, await shownPage(services, tabId));
    },
    'open-sidebar': async ({ tabId }) => ({ opened: await openSidebar(services, tabId) }),
    'judge-sample': async ({ article }) =>
      sidebarReport(services, await samplePage(services, article)),
    'check-tab': async ({ tabId }) => {
      const address = await tabs.address(tabId);
      if (address !== null) await services.asked.ask(tabId, address);
      return { started: await tabs.startDetector(tabId) };
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
 * Judged page of the asking sidebar. A sidebar that asks is one that the reader wants, so an
 * earlier dismissal ends.
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
