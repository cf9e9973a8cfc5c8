import type { Runtime } from 'webextension-polyfill';
import { withoutFragment } from '../browser/address.ts';

/** A content script of the extension in the top frame of a tab. */
export interface TabSender {
  from: 'content-script';
  tabId: number;
  /** Address that the tab shows, without the fragment. */
  url: string;
  /**
   * The browser's id of the document, different after each load; null in a browser without such
   * ids.
   */
  documentId: string | null;
  /**
   * Host of the sending document; '' for a `file:` page. The tab may already be loading a page of
   * another host.
   */
  host: string;
}

/** A page of the extension, such as the popup or the options page. */
export interface PageSender {
  from: 'extension-page';
}

/**
 * A page of the extension in a frame inside a tab's page. Any page can try to frame such a page,
 * and in Firefox the frame runs in the process of the surrounding page. The sender is therefore not
 * trusted until it presents a nonce that the background issued for its tab.
 */
export interface PanelSender {
  from: 'panel';
  tabId: number;
  frameId: number;
}

/** Every sender that `identifySender` recognises. */
type Sender = TabSender | PageSender | PanelSender;

/**
 * Kind of sender that may send a message. `either` allows a content script, and a page of the
 * extension that is not in a frame.
 */
export type AllowedSender = Sender['from'] | 'either';

/** Sender that `isAllowed` accepts. */
export type SenderAllowedBy<Allowed extends AllowedSender> = Allowed extends 'either'
  ? TabSender | PageSender
  : Extract<Sender, { from: Allowed }>;

/** True when a sender is of the allowed kind. */
export function isAllowed(allowed: AllowedSender, { from }: Sender): boolean {
  return allowed === from || (allowed === 'either' && from !== 'panel');
}

/**
 * Identifies the sender of a message from the browser's data, never from the message itself. Null
 * for another extension, for a frame of the page or of anyone else in it, and for a page that is
 * being prerendered, which no reader sees yet.
 */
export function identifySender(
  sender: Runtime.MessageSender,
  own: { id: string; origin: string },
): Sender | null {
  if (sender.id !== own.id) return null;
  if (sender.url?.startsWith(own.origin)) return ownPage(sender);
  if (sender.tab?.id === undefined || sender.frameId !== 0 || !sender.url) return null;
  // Browsers have these properties, but the polyfill's types do not.
  const { documentLifecycle, documentId } = sender as {
    documentLifecycle?: string;
    documentId?: string;
  };
  if (documentLifecycle === 'prerender') return null;
  // `sender.url` is the address with which the document was loaded; the tab's address also follows
  // pushState and similar changes.
  const url = withoutFragment(sender.tab.url ?? sender.url);
  const host = URL.canParse(sender.url) ? new URL(sender.url).hostname : '';
  return {
    from: 'content-script',
    tabId: sender.tab.id,
    url,
    documentId: documentId ?? null,
    host,
  };
}

function ownPage({ tab, frameId }: Runtime.MessageSender): PageSender | PanelSender {
  if (tab?.id === undefined || !frameId) return { from: 'extension-page' };
  return { from: 'panel', tabId: tab.id, frameId };
}
