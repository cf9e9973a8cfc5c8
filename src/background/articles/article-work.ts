import { readStored } from '../../browser/storage.ts';
import type { Article } from '../../core/article/article.ts';
import { localDay } from '../../core/dates/local-day.ts';
import type { TabSender } from '../../protocol/sender.ts';
import { readChoices, staysAway } from '../choices/choices.ts';
import { hostOf } from '../choices/dismissals.ts';
import type { Language } from '../choices/language.ts';
import { settings } from '../choices/settings.ts';
import { type TabReportServices, tabReport } from '../reports/tab-report.ts';
import type { AskedTabs } from './asked-tabs.ts';
import { badgeFor, NO_BADGE } from './badge.ts';
import type { JudgeWith } from './judging.ts';
import type { TabActions } from './tab-actions.ts';
import type { TabPage, TabPages } from './tab-pages.ts';

/** Services that articles are judged and shown with. */
export interface ArticleServices extends TabReportServices {
  pages: Pick<TabPages, 'get' | 'put' | 'tabs' | 'forget'>;
  asked: Pick<AskedTabs, 'isAsked' | 'forget' | 'forgetAll'>;
  judgeWith: JudgeWith;
  tabs: Pick<TabActions, 'showBadge' | 'showSidebar' | 'notify'>;
  language: Pick<Language, 'words'>;
}

/** Work that follows when a tab shows an article, and when it no longer does. */
export interface ArticleWork {
  /**
   * Judges and remembers an article, sets the badge, and lets the sidebar come on a match. When the
   * reader wants to ask first, does nothing for a page that the reader did not ask about. Rejects
   * when the record can't be used; the badge says so too.
   */
  judge(article: Article, sender: TabSender): Promise<{ about: boolean }>;
  /**
   * Resolves when no judgement of a tab is under way: only then is it true that nothing is known
   * about the tab.
   */
  settled(tabId: number): Promise<void>;
  /** Forgets a tab's page and takes its badge and sidebar away. */
  leave(tabId: number): Promise<void>;
  /** Leaves every tab that is known or being judged, and forgets what the reader asked there. */
  leaveAll(): Promise<void>;
  /** Forgets a tab that was closed. */
  close(tabId: number): Promise<void>;
}

/** Creates the work. A worker that starts again knows nothing of judgements that were under way. */
export function createArticleWork(services: ArticleServices): ArticleWork {
  /**
   * Counts the turns of each tab, so that a slow judgement is dropped when the tab left its page
   * meanwhile.
   */
  const turns = new Map<number, number>();
  /** Begins a turn of the tab. Returns a function that tells whether it is still the last one. */
  const takeTurn = (tabId: number) => {
    const turn = (turns.get(tabId) ?? 0) + 1;
    turns.set(tabId, turn);
    return () => turns.get(tabId) === turn;
  };
  /** The judgement under way in each tab. */
  const underWay = new Map<number, Promise<Remembered | null>>();
  /**
   * Judges and remembers an article. Null for a page that the reader did not ask about, or that the
   * tab left meanwhile.
   */
  const remember = async (article: Article, sender: TabSender): Promise<Remembered | null> => {
    const isCurrent = takeTurn(sender.tabId);
    if (!(await mayJudge(services, sender))) return null;
    const page = await judgedPage(services, article, sender).catch(async (error) => {
      const badge = badgeFor(await services.language.words(), await tabReport(services, null));
      if (isCurrent()) await services.tabs.showBadge(sender.tabId, badge);
      throw error;
    });
    if (!isCurrent()) return null;
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
      await showPage(services, tabId, remembered);
      return { about: remembered.page.judgement.about };
    },
    async settled(tabId) {
      // Another judgement may begin while this one is awaited.
      while (underWay.has(tabId)) await underWay.get(tabId)?.catch(() => {});
    },
    async leaveAll() {
      const judging = [...underWay.keys()];
      const left = [services.asked.forgetAll(), ...judging.map(leave)];
      const known = (await services.pages.tabs()).filter((tabId) => !judging.includes(tabId));
      await Promise.all([...left, ...known.map(leave)]);
    },
    async close(tabId) {
      turns.delete(tabId);
      await Promise.all([services.pages.forget(tabId), services.asked.forget(tabId)]);
    },
  };
}

async function mayJudge({ storage, asked }: ArticleServices, sender: TabSender): Promise<boolean> {
  const { onlyAsked } = await readStored(storage, settings);
  return !onlyAsked || asked.isAsked(sender);
}

interface Remembered {
  page: TabPage;
  /** False once the tab shows something else. */
  isCurrent: () => boolean;
}

/**
 * Shows badge and, on a match, the sidebar, unless the reader dismissed it or the tab shows
 * something else by now.
 */
async function showPage(
  services: ArticleServices,
  tabId: number,
  { page, isCurrent }: Remembered,
): Promise<void> {
  const badge = badgeFor(await services.language.words(), await tabReport(services, page));
  const choices = await readChoices(services.storage);
  if (!isCurrent()) return;
  await services.tabs.showBadge(tabId, badge);
  if (!page.judgement.about || page.dismissed || staysAway(choices, hostOf(page.url)) || !isCurrent()) return;
  await services.tabs.showSidebar(tabId);
}

async function judgedPage(services: ArticleServices, article: Article, sender: TabSender): Promise<TabPage> {
  const { url, documentId } = sender;
  const { record } = await services.records.load();
  const before = await services.pages.get(sender.tabId);
  const isSame = before?.url === url && before.documentId === documentId;
  return {
    url,
    documentId,
    judgement: services.judgeWith(record, article, localDay(services.now())),
    dismissed: isSame ? before.dismissed : null,
  };
}
