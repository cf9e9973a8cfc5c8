import {
  EVERY_SITE,
  grantedSites,
  isSiteEnabled,
  packagedSites,
  patternsOf,
} from '../../browser/sites.ts';
import { activeTab, tabAddress } from '../../browser/tabs.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import type { TabReport } from '../../protocol/messages/get-tab-report.ts';
import { send } from '../../protocol/send.ts';
import type { PopupState } from './popup.ts';

/** Tab that the popup is about; `url` is '' when the browser does not tell it. */
export interface PopupTab {
  tabId: number;
  url: string;
}

/** Time limit for a page to be read and judged, in ms. */
const TIME_LIMIT = 2500;
/** Interval at which the popup asks for the judgement, in ms. */
const INTERVAL = 120;

/**
 * Resolves to the tab that the popup's own address names (`?tab=7`), or else to the tab in front.
 * Null when there is none.
 */
export async function popupTab(tabInAddress: string | null): Promise<PopupTab | null> {
  if (tabInAddress === null) return activeTab();
  const tabId = Number(tabInAddress);
  return Number.isInteger(tabId) ? { tabId, url: (await tabAddress(tabId)) ?? '' } : null;
}

/**
 * Resolves to the state to show for a tab; null for no tab. Never rejects: a background that does
 * not answer counts as a record that failed.
 */
export async function readPopupState(tab: PopupTab | null): Promise<PopupState> {
  try {
    return tab ? await stateOfTab(tab) : await stateWithoutTab();
  } catch (error) {
    return failedState(error);
  }
}

/** State of a popup that could not find out about its tab. */
export function failedState(error: unknown): PopupState {
  return { kind: 'record-failed', reason: errorMessage(error) };
}

/**
 * Reads the page now and waits for the judgement. A page that reports nothing in time counts as
 * naming no watched app.
 */
export async function checkTab(tab: PopupTab): Promise<PopupState> {
  const { started } = await send('check-tab', { tabId: tab.tabId });
  const deadline = Date.now() + TIME_LIMIT;
  let report = await send('get-tab-report', { tabId: tab.tabId });
  while (started && report.kind === 'unknown' && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
    report = await send('get-tab-report', { tabId: tab.tabId });
  }
  if (report.kind !== 'unknown') return stateOf(report, tab);
  const { provenance } = report;
  return started
    ? { kind: 'not-about', provenance, unnamed: true, removable: await isRemovable(tab) }
    : { kind: 'unreadable', provenance };
}

/** Host of the tab's page; '' when it is unknown or there is none. */
export function hostOfTab({ url }: PopupTab): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

async function stateOfTab(tab: PopupTab): Promise<PopupState> {
  const report = await send('get-tab-report', { tabId: tab.tabId });
  if (report.kind !== 'unknown') return stateOf(report, tab);
  const { provenance } = report;
  if (tab.url && !/^(https?|file):/.test(tab.url)) return { kind: 'unreadable', provenance };
  if (await isSiteEnabled(tab.url)) return checkTab(tab);
  return { kind: 'not-enabled', provenance, host: hostOfTab(tab), refused: false };
}

async function stateWithoutTab(): Promise<PopupState> {
  const { record } = await send('get-feed-report', {});
  return record.kind === 'failed'
    ? { kind: 'record-failed', reason: record.reason }
    : { kind: 'unreadable', provenance: record.provenance };
}

async function stateOf(
  report: Exclude<TabReport, { kind: 'unknown' }>,
  tab: PopupTab,
): Promise<PopupState> {
  switch (report.kind) {
    case 'about':
      return { ...report, hidden: await hiddenWhere(hostOfTab(tab)) };
    case 'not-about':
      return { ...report, unnamed: false, removable: await isRemovable(tab) };
    case 'record-failed':
      return report;
    default:
      return report satisfies never;
  }
}

async function hiddenWhere(host: string): Promise<'site' | 'everywhere' | null> {
  const { site, everywhere } = await send('get-dismissals', { host });
  if (everywhere) return 'everywhere';
  return site ? 'site' : null;
}

/**
 * True for a site that the reader allowed individually. Sites of the package can only be taken away
 * in the browser's settings.
 */
async function isRemovable(tab: PopupTab): Promise<boolean> {
  const [granted, packaged] = [await grantedSites(), packagedSites()];
  if (EVERY_SITE.every((pattern) => granted.includes(pattern))) return false;
  return patternsOf(hostOfTab(tab)).some(
    (pattern) => granted.includes(pattern) && !packaged.includes(pattern),
  );
}
