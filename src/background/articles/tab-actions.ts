import { type Badge, showBadge } from '../../browser/badge.ts';
import { type InjectedPage, injectScripts } from '../../browser/inject.ts';
import { openPopup } from '../../browser/menus.ts';
import { detectorFiles } from '../../browser/sites.ts';
import { openOwnPage, opensOwnPagesPrivately, tabAddress } from '../../browser/tabs.ts';
import type { RecordAddress } from '../../protocol/messages/open-record.ts';
import type { Notice } from '../../protocol/notices.ts';
import { hasSidebar, notifyTab } from '../../protocol/notify.ts';
import { PANEL_NONCE } from '../../protocol/panel-nonce.ts';

/**
 * Actions in tabs. No action rejects, even if the tab has closed. An action that runs a script
 * resolves to false if the browser forbids the script.
 */
export interface TabActions {
  showBadge(tabId: number, badge: Badge): Promise<void>;
  /**
   * Runs the sidebar's script. If the sidebar is already running, it requests its content again.
   * If `nonce` is given, a new sidebar loads its panel without waiting for the content.
   */
  showSidebar(page: InjectedPage, nonce?: string): Promise<boolean>;
  /**
   * Runs the script that decides whether a page is worth reading. If the script is already
   * running, it decides again.
   */
  startDetector(tabId: number): Promise<boolean>;
  /** Runs the script that reads the article. `startDetector` must have run in the page before. */
  startReader(tabId: number): Promise<boolean>;
  /** True when the sidebar's script has run in the tab's current document. */
  hasSidebar(tabId: number): Promise<boolean>;
  /** Sends a notice to the scripts in a tab. Resolves to false when none of them is listening. */
  notify(tabId: number, notice: Notice): Promise<boolean>;
  /**
   * Resolves to the tab's address without the fragment; null when the browser hides the address
   * from the extension.
   */
  address(tabId: number): Promise<string | null>;
  /**
   * Opens the record page in a new tab. `on` contains the app and the place to select there. In a
   * private window of Chromium, opens the page without this selection.
   */
  openRecord(on: RecordAddress): Promise<void>;
  /**
   * Opens the record page in a new tab with search results for `text`. In a private window of
   * Chromium, opens the page without a search.
   */
  lookUp(text: string): Promise<void>;
  /**
   * Opens the popup, if the browser allows it. See `openPopup` in `menus.ts` for a limit in
   * Firefox.
   */
  openPopup(): Promise<void>;
  /**
   * Opens, in a new tab, the page where the reader can report a mistake that the extension made in
   * tab `tabId`.
   */
  openReport(tabId: number): Promise<void>;
}

/** Paths, inside the package, of the scripts that the background script runs in pages. */
export interface InjectedFiles {
  readerFile: string;
  sidebarFile: string;
}

/** Creates the actions for tabs. `isPrivate` is true for tabs in private windows. */
export function browserTabActions(
  { readerFile, sidebarFile }: InjectedFiles,
  isPrivate: boolean,
): TabActions {
  const openRecord = (query: Record<string, string>) => {
    // Chromium opens the record page in a normal window, even from a private window, and remembers
    // the page's address. Therefore, the address must reveal neither the article's app and place
    // nor the reader's search text.
    const isSilent = isPrivate && !opensOwnPagesPrivately();
    return openOwnPage(
      `src/pages/record/index.html${isSilent ? '' : `?${new URLSearchParams(query)}`}`,
    );
  };
  return {
    showBadge,
    showSidebar: (page, nonce) =>
      injectScripts(page, [sidebarFile], nonce ? { [PANEL_NONCE]: nonce } : {}),
    startDetector: (tabId) => injectScripts({ tabId }, detectorFiles()),
    startReader: (tabId) => injectScripts({ tabId }, [readerFile]),
    notify: notifyTab,
    hasSidebar,
    address: tabAddress,
    openRecord: ({ app, place }) => openRecord({ app, ...(place !== null && { place }) }),
    // The record page shortens a search text that is too long.
    lookUp: (text) => openRecord({ search: text.trim() }),
    openPopup,
    openReport: (tabId) => openOwnPage(`src/pages/report/index.html?tab=${tabId}`),
  };
}
