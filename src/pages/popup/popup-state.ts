import { hostOf } from '../../browser/address.ts';
import { loggedFailure } from '../../browser/logged-failure.ts';
import { isSiteEnabled } from '../../browser/sites.ts';
import { activeTab, isPrivateTab, tabAddress } from '../../browser/tabs.ts';
import type { TabReport } from '../../protocol/messages/get-tab-report.ts';
import { send } from '../../protocol/send.ts';
import type { PopupState } from './popup.ts';

/**
 * The tab that the popup is about. `url` is '' when the browser does not reveal the tab's address.
 */
export interface PopupTab {
  tabId: number;
  url: string;
  /** True when the tab is in a private window. */
  isPrivate: boolean;
}

/** Maximum time, in ms, to wait until a page has been read and judged. */
const TIME_LIMIT = 2500;
/** Interval, in ms, at which the popup asks whether the judgement is ready. */
const INTERVAL = 120;

/**
 * Resolves to the popup's tab: the tab with the id in its address (`?tab=7`), or else the active
 * tab. Null if there is none, or the id is no number.
 */
export async function popupTab(tabInAddress: string | null): Promise<PopupTab | null> {
  if (tabInAddress === null) return activeTab();
  const tabId = Number.parseInt(tabInAddress, 10);
  if (Number.isNaN(tabId)) return null;
  const [url, isPrivate] = await Promise.all([tabAddress(tabId), isPrivateTab(tabId)]);
  return { tabId, url: url ?? '', isPrivate };
}

/**
 * Resolves to what the popup shows for a tab; `tab` may be null. Never rejects. If the background
 * script does not answer, the result says that the record could not be loaded.
 */
export async function readPopupState(tab: PopupTab | null): Promise<PopupState> {
  try {
    return tab ? await stateOfTab(tab) : await stateWithoutTab();
  } catch (error) {
    return failedState(error);
  }
}

/** Returns the state of a popup that could not learn anything about its tab. */
export function failedState(error: unknown): PopupState {
  return { kind: 'record-failed', failure: loggedFailure(error) };
}

/**
 * Reads the page in a tab and resolves to the tab's state. `anyway` is true if the reader says
 * that the page is about a restriction. Rejects when the background script does not answer.
 */
export async function checkTab({ tabId }: PopupTab, anyway = false): Promise<PopupState> {
  const { started } = await send('check-tab', { tabId, anyway });
  const deadline = Date.now() + TIME_LIMIT;
  let report = await send('get-tab-report', { tabId });
  while (started && report.kind === 'unknown' && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
    report = await send('get-tab-report', { tabId });
  }
  if (report.kind !== 'unknown') return stateOf(report, anyway);
  const { provenance } = report;
  // If the page was read (`started`) but no report came within `TIME_LIMIT`, the popup says that
  // the page names no watched app. If no script may run in the page, `started` is false, and the
  // popup's state is `unreadable`.
  return started
    ? { kind: 'not-about', provenance, unnamed: true, anyway }
    : { kind: 'unreadable', provenance };
}

async function stateOfTab(tab: PopupTab): Promise<PopupState> {
  const report = await send('get-tab-report', { tabId: tab.tabId });
  if (report.kind !== 'unknown') return stateOf(report);
  const { provenance } = report;
  if (tab.url && !/^(https?|file):/.test(tab.url)) return { kind: 'unreadable', provenance };
  if (report.isPending || (await isSiteEnabled(tab.url))) return checkTab(tab);
  return { kind: 'not-enabled', provenance, host: hostOf(tab.url) };
}

async function stateWithoutTab(): Promise<PopupState> {
  const { record } = await send('get-feed-report', {});
  return record.kind === 'failed'
    ? { kind: 'record-failed', failure: record.failure }
    : { kind: 'unreadable', provenance: record.provenance };
}

function stateOf(report: Exclude<TabReport, { kind: 'unknown' }>, anyway = false): PopupState {
  return report.kind === 'not-about' ? { ...report, unnamed: false, anyway } : report;
}
