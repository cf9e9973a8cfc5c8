import { hostOf } from '../../browser/address.ts';
import { readStored } from '../../browser/storage.ts';
import type { Article } from '../../core/article/article.ts';
import { ARTICLE_LIMITS } from '../../core/article/article-limits.ts';
import { localDay } from '../../core/dates/local-day.ts';
import { startsOpen } from '../../core/settings/starts-open.ts';
import { pack } from '../../protocol/packed.ts';
import type { TabSender } from '../../protocol/sender.ts';
import { readChoices, staysAway } from '../choices/choices.ts';
import type { Language } from '../choices/language.ts';
import { settings } from '../choices/settings.ts';
import { type SidebarReportServices, sidebarReport } from '../reports/sidebar-report.ts';
import { tabReport } from '../reports/tab-report.ts';
import type { AskedTabs } from './asked-tabs.ts';
import { badgeFor, NO_BADGE } from './badge.ts';
import type { EarlyContents } from './early-contents.ts';
import type { PrepareJudging } from './judging.ts';
import type { PanelNonces } from './panel-nonces.ts';
import { shortJudgement } from './short-judgement.ts';
import { hasSamePath } from './shown-page.ts';
import type { TabActions } from './tab-actions.ts';
import type { TabPage, TabPages } from './tab-pages.ts';

/** Services needed to judge articles and to show the result. */
export interface ArticleServices extends SidebarReportServices {
  pages: Pick<TabPages, 'get' | 'put' | 'tabs' | 'forget'>;
  asked: Pick<AskedTabs, 'requestFor' | 'forgetAll'>;
  /** Deletes the data of tabs that have closed. */
  forgetClosedTabs: () => Promise<void>;
  prepareJudging: PrepareJudging;
  nonces: Pick<PanelNonces, 'issue'>;
  early: Pick<EarlyContents, 'put'>;
  tabs: Pick<TabActions, 'address' | 'showBadge' | 'showSidebar' | 'notify'>;
  language: Pick<Language, 'catalog' | 'pageCatalog' | 'words'>;
}

/** Judges the articles that tabs show, and cleans up when a tab leaves its article. */
export interface ArticleWork {
  /**
   * Judges an article, then shows its badge and sidebar. `about` is true if the article is about
   * a restriction. It is false in any case if the tab leaves the page during the judgement, or if
   * the setting `onlyAsked` is on and the reader has not asked for the page. Rejects if the
   * record is unusable or the address is too long.
   */
  judge(article: Article, sender: TabSender): Promise<{ about: boolean }>;
  /**
   * Resolves once no page in the tab is being judged. A page is stored only after its judgement,
   * so await this before you read the stored page of the tab.
   */
  settled(tabId: number): Promise<void>;
  /** Forgets the page of a tab and removes the tab's badge and sidebar. */
  leave(tabId: number): Promise<void>;
  /**
   * Forgets the pages of all tabs, removes their badges and sidebars, and drops running
   * judgements. Also forgets the reader's requests to read pages (see `AskedTabs`).
   */
  leaveAll(): Promise<void>;
}

/**
 * Creates an `ArticleWork`. Judgements in progress are kept in memory, so they are lost when the
 * browser restarts the background script.
 */
export function createArticleWork(services: ArticleServices): ArticleWork {
  /**
   * For each tab, the number of times that a page was judged or left. If this number rises while
   * an article is being judged, the tab no longer needs the judgement, so the judgement is
   * dropped.
   */
  const turns = new Map<number, number>();
  /**
   * Adds 1 to the tab's number in `turns`. Returns a function that tells whether the number has
   * stayed the same since.
   */
  const takeTurn = (tabId: number) => {
    const turn = (turns.get(tabId) ?? 0) + 1;
    turns.set(tabId, turn);
    return () => turns.get(tabId) === turn;
  };
  /** The judgement in progress in each tab. */
  const underWay = new Map<number, Promise<Remembered | null>>();
  /**
   * Judges an article and stores the judgement. Resolves to null if the setting `onlyAsked` is on
   * and the reader has not asked for the page. Also resolves to null if the tab no longer needs
   * the judgement.
   */
  const remember = async (article: Article, sender: TabSender): Promise<Remembered | null> => {
    const isLatest = takeTurn(sender.tabId);
    const isCurrent = async () => (await isShown(services, sender)) && isLatest();
    const [{ onlyAsked }, request] = await Promise.all([
      readStored(services.storage, settings),
      services.asked.requestFor(sender),
    ]);
    if (onlyAsked && !request) return null;
    const anyway = request?.anyway ?? false;
    const page = await judgedPage(services, article, sender, anyway).catch(async (error) => {
      const badge = badgeFor(await services.language.words(), await tabReport(services, null));
      if (await isCurrent()) await services.tabs.showBadge(sender.tabId, badge);
      throw error;
    });
    if (!(await isCurrent())) return null;
    await services.pages.put(sender.tabId, page);
    return { page, isCurrent };
  };
  const leave = async (tabId: number): Promise<void> => {
    takeTurn(tabId);
    await services.pages.forget(tabId);
    await Promise.all([
      services.tabs.notify(tabId, 'annotation-gone'),
      services.tabs.showBadge(tabId, NO_BADGE),
    ]);
  };
  return {
    leave,
    async judge(article, sender) {
      const { tabId } = sender;
      const remembering = remember(article, sender);
      underWay.set(tabId, remembering);
      const remembered = await remembering.finally(() => {
        if (underWay.get(tabId) === remembering) underWay.delete(tabId);
      });
      if (!remembered) return { about: false };
      await Promise.all([
        bringSidebar(services, sender, remembered),
        updateBadge(services, tabId, remembered),
      ]);
      void services.forgetClosedTabs().catch(() => {});
      return { about: remembered.page.judgement.about };
    },
    async settled(tabId) {
      // Another judgement may start while the loop awaits this one.
      while (underWay.has(tabId)) await underWay.get(tabId)?.catch(() => {});
    },
    async leaveAll() {
      const judging = [...underWay.keys()];
      const left = [services.asked.forgetAll(), ...judging.map(leave)];
      const known = (await services.pages.tabs()).filter((tabId) => !judging.includes(tabId));
      await Promise.all([...left, ...known.map(leave)]);
    },
  };
}

interface Remembered {
  page: TabPage;
  /** Resolves to false once the tab has left the page or a newer judgement of it has begun. */
  isCurrent: () => Promise<boolean>;
}

/** Shows the badge, unless the tab has moved on to another page. */
async function updateBadge(
  services: ArticleServices,
  tabId: number,
  { page, isCurrent }: Remembered,
): Promise<void> {
  const badge = badgeFor(await services.language.words(), await tabReport(services, page));
  if (await isCurrent()) await services.tabs.showBadge(tabId, badge);
}

/**
 * True while the tab shows the page that sent a message. A page that is being unloaded can't tell
 * that the tab leaves it. A hidden address belongs to a site that the extension may not read, and
 * thus to another page.
 */
async function isShown({ tabs }: ArticleServices, { tabId, url }: TabSender): Promise<boolean> {
  const address = await tabs.address(tabId);
  return address !== null && hasSamePath(address, url);
}

/**
 * Shows the sidebar of a page about a restriction, except in these cases:
 * - the sidebar was dismissed on this page
 * - the sidebar must not appear automatically on this site
 * - the tab now shows another page
 */
async function bringSidebar(
  services: ArticleServices,
  sender: TabSender,
  { page, isCurrent }: Remembered,
): Promise<void> {
  if (!page.judgement.about || page.dismissed) return;
  const { storage, nonces, early, tabs } = services;
  const choices = await readChoices(storage);
  if (staysAway(choices, hostOf(page.url)) || !(await isCurrent())) return;
  if (!startsOpen(choices.settings)) return void (await tabs.showSidebar(sender));
  const nonce = nonces.issue(sender);
  // The sidebar is shown before its content is computed. Otherwise, the sidebar would miss
  // changes that are made to the record or the settings during the computation.
  await tabs.showSidebar(sender, nonce);
  early.put(nonce, sidebarReport(services, page).then(pack));
}

async function judgedPage(
  services: ArticleServices,
  article: Article,
  sender: TabSender,
  anyway: boolean,
): Promise<TabPage> {
  const { url, documentId } = sender;
  if (url.length > ARTICLE_LIMITS.url) throw new Error('The address of this page is too long.');
  const [records, before, judgeWith] = await Promise.all([
    services.records.load(),
    services.pages.get(sender.tabId),
    services.prepareJudging(),
  ]);
  const isSame = before?.url === url && before.documentId === documentId;
  return {
    url,
    documentId,
    judgement: shortJudgement(judgeWith(records, article, localDay(services.now()), anyway)),
    dismissed: isSame ? before.dismissed : null,
  };
}
