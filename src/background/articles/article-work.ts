import { readStored } from '../../browser/storage.ts';
import type { Article } from '../../core/article/article.ts';
import { localDay } from '../../core/dates/local-day.ts';
import type { TabSender } from '../../protocol/sender.ts';
import { type ChoicesParts, readChoices, staysAway } from '../choices/choices.ts';
import { hostOf } from '../choices/dismissals.ts';
import { settings } from '../choices/settings.ts';
import { type ReportParts, tabReport } from '../reports/reports.ts';
import type { AskedTabs } from './asked-tabs.ts';
import { badgeFor, NO_BADGE } from './badge.ts';
import type { JudgeWith } from './judging.ts';
import type { TabActions } from './tab-actions.ts';
import type { TabPage, TabPages } from './tab-pages.ts';

export interface ArticleParts extends ReportParts, ChoicesParts {
  pages: TabPages;
  asked: AskedTabs;
  judgeWith: JudgeWith;
  tabs: TabActions;
}

/** What happens when a tab shows an article, and when it no longer does. */
export interface ArticleWork {
  /**
   * Judges, remembers, sets the badge, and lets the sidebar come on a match. Does nothing for a page that nobody asked for
   * where the reader wants to ask first. Rejects when the record can't be used; the badge says so.
   */
  judge(article: Article, sender: TabSender): Promise<{ about: boolean }>;
  /** Resolves when nothing that a tab has shown is still to be judged: only then is it true that nothing is known of it. */
  settled(tabId: number): Promise<void>;
  leave(tabId: number): Promise<void>;
  /** Leaves every tab of which something is known, or will be when a judgement under way has ended; what was asked there is forgotten. */
  leaveAll(): Promise<void>;
  /** The tab is gone. */
  close(tabId: number): Promise<void>;
}

export function createArticleWork(parts: ArticleParts): ArticleWork {
  /** Counts what each tab said, so that a slow judgement of a page that was left meanwhile is dropped. */
  const turns = new Map<number, number>();
  /** Begins a turn of the tab; what it returns tells whether that is still the last one. */
  const takeTurn = (tabId: number) => {
    const turn = (turns.get(tabId) ?? 0) + 1;
    turns.set(tabId, turn);
    return () => turns.get(tabId) === turn;
  };
  /** The judgement under way in each tab. */
  const underWay = new Map<number, Promise<Remembered | null>>();
  /** Judges and remembers; null for a page that nobody asked for, or that was left meanwhile. */
  const remember = async (article: Article, sender: TabSender): Promise<Remembered | null> => {
    const isCurrent = takeTurn(sender.tabId);
    if (!(await mayJudge(parts, sender))) return null;
    const page = await judgedPage(parts, article, sender).catch(async (error) => {
      const badge = badgeFor(await parts.language.words(), await tabReport(parts, null));
      if (isCurrent()) await parts.tabs.showBadge(sender.tabId, badge);
      throw error;
    });
    if (!isCurrent()) return null;
    await parts.pages.put(sender.tabId, page);
    return { page, isCurrent };
  };
  const leave = async (tabId: number): Promise<void> => {
    takeTurn(tabId);
    await parts.pages.forget(tabId);
    await Promise.all([parts.tabs.notify(tabId, 'annotation-gone'), parts.tabs.showBadge(tabId, NO_BADGE)]);
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
      await showPage(parts, tabId, remembered);
      return { about: remembered.page.judgement.about };
    },
    async settled(tabId) {
      // One may begin while another is awaited.
      while (underWay.has(tabId)) await underWay.get(tabId)?.catch(() => {});
    },
    async leaveAll() {
      const judging = [...underWay.keys()];
      const left = [parts.asked.forgetAll(), ...judging.map(leave)];
      const known = (await parts.pages.tabs()).filter((tabId) => !judging.includes(tabId));
      await Promise.all([...left, ...known.map(leave)]);
    },
    async close(tabId) {
      turns.delete(tabId);
      await Promise.all([parts.pages.forget(tabId), parts.asked.forget(tabId)]);
    },
  };
}

async function mayJudge({ storage, asked }: ArticleParts, sender: TabSender): Promise<boolean> {
  const { onlyAsked } = await readStored(storage, settings);
  return !onlyAsked || asked.isAsked(sender);
}

interface Remembered {
  page: TabPage;
  /** False once the tab shows something else. */
  isCurrent: () => boolean;
}

/** Shows what is known of a tab's page while it is there: the badge, and on a match the sidebar, unless the reader sent it away. */
async function showPage(parts: ArticleParts, tabId: number, { page, isCurrent }: Remembered): Promise<void> {
  const badge = badgeFor(await parts.language.words(), await tabReport(parts, page));
  const choices = await readChoices(parts.storage);
  if (!isCurrent()) return;
  await parts.tabs.showBadge(tabId, badge);
  if (!page.judgement.about || page.dismissed || staysAway(choices, hostOf(page.url)) || !isCurrent()) return;
  await parts.tabs.showSidebar(tabId);
}

async function judgedPage(parts: ArticleParts, article: Article, sender: TabSender): Promise<TabPage> {
  const { url, documentId } = sender;
  const { record } = await parts.records.load();
  const before = await parts.pages.get(sender.tabId);
  const isSame = before?.url === url && before.documentId === documentId;
  return {
    url,
    documentId,
    judgement: parts.judgeWith(record, article, localDay(parts.now())),
    dismissed: isSame ? before.dismissed : null,
  };
}
