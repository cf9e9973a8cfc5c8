import type { Handlers } from '../protocol/handle.ts';
import type { DismissReach } from '../protocol/messages/dismiss.ts';
import type { TabSender } from '../protocol/sender.ts';
import { announceChoices } from './articles/announce.ts';
import { type ArticleParts, type ArticleWork, createArticleWork } from './articles/article-work.ts';
import { openSidebar } from './articles/open-sidebar.ts';
import { samplePage } from './articles/sample-page.ts';
import { shownPage } from './articles/shown-page.ts';
import type { TabPage } from './articles/tab-pages.ts';
import { type Choices, changeChoices, readChoices } from './choices/choices.ts';
import { withDismissal, withoutDismissal } from './choices/dismissals.ts';
import { deleteEverything, forgetUnasked, useBundledRecord } from './choices/forget.ts';
import { importSettings } from './choices/import-settings.ts';
import type { ChangeFeedsParts } from './feeds/change-feeds.ts';
import { createFeedHandlers } from './feeds/feed-handlers.ts';
import type { Feeds } from './feeds/feeds.ts';
import type { Refresh } from './feeds/refresh.ts';
import { optionsReport } from './reports/options-report.ts';
import { feedReport, tabReport } from './reports/reports.ts';
import { sidebarReport } from './reports/sidebar-report.ts';

export interface HandlerParts extends ArticleParts, ChangeFeedsParts {
  refresh: Refresh;
  feeds: Feeds;
}

/** What the background answers to each message. */
export function createHandlers(parts: HandlerParts, work: ArticleWork = createArticleWork(parts)): Handlers {
  return {
    'judge-article': ({ article }, sender) => work.judge(article, sender),
    'article-left': async (_, { tabId }) => {
      await work.leave(tabId);
      return null;
    },
    'get-annotation': async (_, sender) => sidebarReport(parts, await pageForSidebar(parts, sender)),
    'remember-view': async ({ open, highlights }) => {
      const view = { collapsed: !open, highlights };
      await changeChoices(parts, ({ settings }) => ({ settings: { ...settings, ...view } }));
      return null;
    },
    'get-tab-report': async ({ tabId }) => {
      await work.settled(tabId);
      return tabReport(parts, await shownPage(parts, tabId));
    },
    'open-sidebar': async ({ tabId }) => ({ opened: await openSidebar(parts, tabId) }),
    'judge-sample': async ({ article }) => sidebarReport(parts, await samplePage(parts, article)),
    'check-tab': async ({ tabId }) => {
      const address = await parts.tabs.address(tabId);
      if (address !== null) await parts.asked.ask(tabId, address);
      return { started: await parts.tabs.startDetector(tabId) };
    },
    'refresh-record': () => parts.refresh('reader'),
    'get-record': async () => ({ record: (await parts.records.load()).record, today: parts.today() }),
    'open-record': async (on) => {
      await parts.tabs.openRecord(on);
      return null;
    },
    'open-report': async (_, { tabId }) => {
      await parts.tabs.openReport(tabId);
      return null;
    },
    'get-feed-report': () => feedReport(parts),
    dismiss: async ({ reach, host }, sender) => {
      await dismiss(parts, reach, host, sender);
      return null;
    },
    'get-dismissals': async ({ host }) => {
      const { settings, dismissals } = await readChoices(parts.storage);
      const { sites, everywhere } = dismissals;
      return { site: sites.includes(host), everywhere, onlyAsked: settings.onlyAsked };
    },
    'undo-dismissal': async ({ reach, host }) => {
      const without = ({ dismissals }: Choices) => ({
        dismissals: withoutDismissal(dismissals, reach, host),
      });
      await announceChoices(parts, await changeChoices(parts, without));
      return null;
    },
    'get-options': () => optionsReport(parts),
    'get-catalog': () => parts.language.catalog(),
    'change-settings': async (chosen) => {
      // A new choice is to be seen at once, whatever was collapsed before it.
      const changed = await changeChoices(parts, ({ settings }) => ({
        settings: { ...settings, ...chosen, collapsed: false },
      }));
      await announceChoices(parts, changed);
      await forgetUnasked(work, changed);
      return null;
    },
    'import-settings': ({ text }) => importSettings(parts, work, text),
    'use-bundled-record': async () => {
      await useBundledRecord(parts);
      return null;
    },
    ...createFeedHandlers(parts),
    'delete-everything': async () => {
      await deleteEverything(parts, work);
      return null;
    },
  };
}

/**
 * What was judged of the very document that asks; null when the tab has gone to another one. A sidebar that asks is one
 * that the reader wants, whatever was dismissed before.
 */
async function pageForSidebar(parts: HandlerParts, sender: TabSender): Promise<TabPage | null> {
  const page = await pageOf(parts, sender);
  if (page?.dismissed) await parts.pages.replace(sender.tabId, page, { ...page, dismissed: null });
  return page;
}

async function pageOf(
  { pages }: HandlerParts,
  { tabId, documentId, url }: TabSender,
): Promise<TabPage | null> {
  const page = await pages.get(tabId);
  const sameDocument = page?.documentId && documentId ? page.documentId === documentId : page?.url === url;
  return page && sameDocument ? page : null;
}

/** A page may speak for its own site only, also when the tab is already on its way to another one. */
async function dismiss(
  parts: HandlerParts,
  reach: DismissReach,
  host: string,
  sender: TabSender,
): Promise<void> {
  if (host !== sender.host) throw new Error(`A page of ${sender.host} can't dismiss the sidebar on ${host}.`);
  if (reach !== 'page') {
    const withThis = ({ dismissals }: Choices) => ({ dismissals: withDismissal(dismissals, reach, host) });
    return announceChoices(parts, await changeChoices(parts, withThis));
  }
  await dismissPage(parts, sender);
}

async function dismissPage(parts: HandlerParts, sender: TabSender): Promise<void> {
  const page = await pageOf(parts, sender);
  if (!page) return;
  const isStill = await parts.pages.replace(sender.tabId, page, { ...page, dismissed: 'page' });
  if (!isStill) return dismissPage(parts, sender);
  await parts.tabs.notify(sender.tabId, 'annotation-gone');
}
