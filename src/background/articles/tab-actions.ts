import { type Badge, showBadge } from '../../browser/badge.ts';
import { injectScripts } from '../../browser/inject.ts';
import { detectorFiles } from '../../browser/sites.ts';
import { openOwnPage, tabAddress } from '../../browser/tabs.ts';
import type { RecordAddress } from '../../protocol/messages/open-record.ts';
import type { Notice } from '../../protocol/notices.ts';
import { hasSidebar, notifyTab } from '../../protocol/notify.ts';

/** What the background does to a tab. Nothing here rejects: a tab may go at any moment. */
export interface TabActions {
  showBadge(tabId: number, badge: Badge): Promise<void>;
  /** Runs the sidebar's script; where it runs already, it looks again. False when the browser doesn't let it. */
  showSidebar(tabId: number): Promise<boolean>;
  /** Runs the detector's script; where it runs already, it reads and reports again. False as above. */
  startDetector(tabId: number): Promise<boolean>;
  /** True when the document in the tab has had the sidebar. */
  hasSidebar(tabId: number): Promise<boolean>;
  /** Resolves, to false, also when nobody in the tab listens. */
  notify(tabId: number, notice: Notice): Promise<boolean>;
  /** The tab's address without the fragment; null when it may not be known. */
  address(tabId: number): Promise<string | null>;
  /** Opens the record page in a tab of its own. */
  openRecord(on: RecordAddress): Promise<void>;
  /** Opens the page with an error report about a tab, in a tab of its own. */
  openReport(tabId: number): Promise<void>;
}

/** The actions in a browser. `sidebarFile` is the sidebar's script in the built package. */
export function browserTabActions(sidebarFile: string): TabActions {
  return {
    showBadge,
    showSidebar: (tabId) => injectScripts(tabId, [sidebarFile]),
    startDetector: (tabId) => injectScripts(tabId, detectorFiles()),
    notify: notifyTab,
    hasSidebar,
    address: tabAddress,
    openRecord,
    openReport: (tabId) => openOwnPage(`src/pages/report/index.html?tab=${tabId}`),
  };
}

function openRecord({ app, place }: RecordAddress): Promise<void> {
  const query = new URLSearchParams({ app, ...(place !== null && { place }) });
  return openOwnPage(`src/pages/record/index.html?${query}`);
}
