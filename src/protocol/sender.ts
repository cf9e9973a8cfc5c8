import type { Runtime } from 'webextension-polyfill';
import type { Requests } from './messages.ts';

/** A content script of ours in the top frame of a tab. `url` is the page's address without the fragment. */
export interface TabSender {
  from: 'content-script';
  tabId: number;
  url: string;
  /** The browser's id of the document, another after each load; null where the browser gives none. */
  documentId: string | null;
  /** Host of the document that asks, '' for a `file:` page; what it says while it is being left still counts as its own. */
  host: string;
}

/** A page of the extension: popup, options, record page. */
export interface PageSender {
  from: 'extension-page';
}

/**
 * Who may ask what. A script in a page, however compromised its process, reaches only its own tab's state, and whether
 * the sidebar comes open with its marks. It may ask for a refresh: only one runs at a time, and a page could call the
 * feed without us.
 */
export const SENDERS = {
  'judge-article': 'content-script',
  'article-left': 'content-script',
  'get-annotation': 'content-script',
  'remember-view': 'content-script',
  'get-tab-report': 'extension-page',
  'judge-sample': 'extension-page',
  'open-sidebar': 'extension-page',
  'check-tab': 'extension-page',
  'refresh-record': 'either',
  'get-record': 'extension-page',
  'open-record': 'content-script',
  'open-report': 'content-script',
  'get-feed-report': 'extension-page',
  dismiss: 'content-script',
  'get-dismissals': 'extension-page',
  'undo-dismissal': 'extension-page',
  'get-options': 'extension-page',
  'get-catalog': 'extension-page',
  'change-settings': 'extension-page',
  'import-settings': 'extension-page',
  'use-bundled-record': 'extension-page',
  'delete-everything': 'extension-page',
  'inspect-feed': 'extension-page',
  'add-feed': 'extension-page',
  'check-feed': 'extension-page',
  'remove-feed': 'extension-page',
} as const satisfies Record<keyof Requests, 'content-script' | 'extension-page' | 'either'>;

/** The sender that a handler of this kind sees. */
export type SenderOf<K extends keyof Requests> = (typeof SENDERS)[K] extends 'either'
  ? TabSender | PageSender
  : Extract<TabSender | PageSender, { from: (typeof SENDERS)[K] }>;

/** True when a message of this kind is for this sender to ask. */
export function mayAsk(kind: keyof Requests, { from }: TabSender | PageSender): boolean {
  return SENDERS[kind] === 'either' || SENDERS[kind] === from;
}

/**
 * Who sent a message, as the browser says (not as the message says); null for another extension, a frame inside a
 * page, and a page being prerendered, which no reader sees yet.
 */
export function identifySender(
  sender: Runtime.MessageSender,
  own: { id: string; origin: string },
): TabSender | PageSender | null {
  if (sender.id !== own.id) return null;
  if (sender.url?.startsWith(own.origin)) return { from: 'extension-page' };
  if (sender.tab?.id === undefined || sender.frameId !== 0 || !sender.url) return null;
  // Known to browsers before the types of the polyfill.
  const { documentLifecycle, documentId } = sender as { documentLifecycle?: string; documentId?: string };
  if (documentLifecycle === 'prerender') return null;
  // The document's own address stays as it was loaded; the tab's follows what the page writes into it.
  const url = withoutFragment(sender.tab.url ?? sender.url);
  const host = URL.canParse(sender.url) ? new URL(sender.url).hostname : '';
  return { from: 'content-script', tabId: sender.tab.id, url, documentId: documentId ?? null, host };
}

/** An address up to its `#`. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}
