import { type Badge, showBadge } from '../../browser/badge.ts';
import { injectScripts } from '../../browser/inject.ts';
import { openPopup } from '../../browser/menus.ts';
import { detectorFiles } from '../../browser/sites.ts';
import { openOwnPage, opensOwnPagesPrivately, tabAddress } from '../../browser/tabs.ts';
import type { RecordAddress } from '../../protocol/messages/open-record.ts';
import type { Notice } from '../../protocol/notices.ts';
import { hasSidebar, notifyTab } from '../../protocol/notify.ts';

/** Actions of the background on tabs. No action rejects, because a tab may close at any moment. */
export interface TabActions {
  showBadge(tabId: number, badge: Badge): Promise<void>;
  /**
   * Runs the sidebar's script. A sidebar that is already running asks the background again.
   * Resolves to false when the browser refuses.
   */
  showSidebar(tabId: number): Promise<boolean>;
  /**
   * Runs the gate's script. A gate that is already running has the page read and reported again.
   * Resolves to false when the browser refuses.
   */
  startDetector(tabId: number): Promise<boolean>;
  /**
   * Runs the page reader's script in a page that has a gate. Resolves to false when the browser
   * refuses.
   */
  startReader(tabId: number): Promise<boolean>;
  /** True when the sidebar's script has run in the tab's current document. */
  hasSidebar(tabId: number): Promise<boolean>;
  /** Sends a notice to a tab. Resolves to false when no script in the tab listens. */
  notify(tabId: number, notice: Notice): Promise<boolean>;
  /**
   * Resolves to the tab's address without the fragment; null when the extension may not know it.
   */
  address(tabId: number): Promise<string | null>;
  /** Opens the record page in a new tab. */
  openRecord(on: RecordAddress): Promise<void>;
  /** Opens the record page in a new tab and searches it for `text`. */
  lookUp(text: string): Promise<void>;
  /** Opens the popup if the browser allows; see `openPopup`. */
  openPopup(): Promise<void>;
  /** Opens, in a new tab, the page with an error report about a tab. */
  openReport(tabId: number): Promise<void>;
}

/** Paths in the package of the scripts that the background runs in pages. */
export interface InjectedFiles {
  readerFile: string;
  sidebarFile: string;
}

/**
 * Creates the actions on the browser's tabs. `isPrivate` is true for tabs in private windows. Even
 * for these, Chromium opens the extension's own pages in a usual window and keeps their addresses
 * in its history. Such an address must therefore not contain anything about the article.
 */
export function browserTabActions(
  { readerFile, sidebarFile }: InjectedFiles,
  isPrivate: boolean,
): TabActions {
  const openRecord = (query: Record<string, string>) => {
    const isSilent = isPrivate && !opensOwnPagesPrivately();
    return openOwnPage(
      `src/pages/record/index.html${isSilent ? '' : `?${new URLSearchParams(query)}`}`,
    );
  };
  return {
    showBadge,
    showSidebar: (tabId) => injectScripts(tabId, [sidebarFile]),
    startDetector: (tabId) => injectScripts(tabId, detectorFiles()),
    startReader: (tabId) => injectScripts(tabId, [readerFile]),
    notify: notifyTab,
    hasSidebar,
    address: tabAddress,
    openRecord: ({ app, place }) => openRecord({ app, ...(place !== null && { place }) }),
    // The record page cuts a text that is too long to search for.
    lookUp: (text) => openRecord({ search: text.trim() }),
    openPopup,
    openReport: (tabId) => openOwnPage(`src/pages/report/index.html?tab=${tabId}`),
  };
}
