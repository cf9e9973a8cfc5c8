import type { Runtime } from 'webextension-polyfill';
import type { Requests } from './messages.ts';

/** A content script of ours in the top frame of a tab. `url` is the page's address without the fragment. */
export interface TabSender {
  from: 'content-script';
  tabId: number;
  url: string;
}

/** A page of the extension: popup, options, record page. */
export interface PageSender {
  from: 'extension-page';
}

/** Who may ask what. A script in a page, however compromised its process, reaches only its own tab's state. */
export const SENDERS = {
  'judge-article': 'content-script',
  'article-left': 'content-script',
  'get-annotation': 'content-script',
  'get-tab-report': 'extension-page',
  'check-tab': 'extension-page',
  'refresh-record': 'extension-page',
  'get-feed-report': 'extension-page',
  dismiss: 'content-script',
  'get-dismissals': 'extension-page',
  'undo-dismissal': 'extension-page',
} as const satisfies Record<keyof Requests, 'content-script' | 'extension-page'>;

/** The sender that a handler of this kind sees. */
export type SenderOf<K extends keyof Requests> = Extract<
  TabSender | PageSender,
  { from: (typeof SENDERS)[K] }
>;

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
  if ('documentLifecycle' in sender && sender.documentLifecycle === 'prerender') return null;
  return { from: 'content-script', tabId: sender.tab.id, url: withoutFragment(sender.tab.url ?? sender.url) };
}

/** An address up to its `#`. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}
