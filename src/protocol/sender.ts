import type { Runtime } from 'webextension-polyfill';
import { withoutFragment } from '../browser/address.ts';

/** A content script of the extension in a tab's top frame. */
export interface TabSender {
  from: 'content-script';
  tabId: number;
  /** Address of the tab's page, without the fragment. */
  url: string;
  /**
   * The browser's id of the document. Each load of a page has a new id. It is null in a browser
   * without document ids.
   */
  documentId: string | null;
  /**
   * Host of the document that sent the message; '' for a `file:` page. May differ from the host of
   * `url` while the tab loads another page.
   */
  host: string;
}

/** A page of the extension that is not in a frame, such as the popup or the options page. */
export interface PageSender {
  from: 'extension-page';
}

/**
 * Page of the extension in a frame of a web page. Any web page can open such a frame. The frame
 * must therefore present the nonce of its tab.
 */
export interface PanelSender {
  from: 'panel';
  tabId: number;
  frameId: number;
}

/** All kinds of senders that `identifySender` recognises. */
type Sender = TabSender | PageSender | PanelSender;

/**
 * Kind of sender that may send a message. `either` means a content script or a page of the
 * extension that is not in a frame.
 */
export type AllowedSender = Sender['from'] | 'either';

/** The type of the senders that are allowed by `Allowed`. */
export type SenderAllowedBy<Allowed extends AllowedSender> = Allowed extends 'either'
  ? TabSender | PageSender
  : Extract<Sender, { from: Allowed }>;

/** True if a sender is of the allowed kind (see `AllowedSender`). */
export function isAllowed(allowed: AllowedSender, { from }: Sender): boolean {
  return allowed === from || (allowed === 'either' && from !== 'panel');
}

/**
 * Identifies the sender of a message from the facts that the browser reports. Returns null for
 * another extension, a prerendered page, and a frame that shows no page of the extension.
 */
export function identifySender(
  sender: Runtime.MessageSender,
  own: { id: string; origin: string },
): Sender | null {
  if (sender.id !== own.id) return null;
  if (sender.url?.startsWith(own.origin)) return ownPage(sender);
  if (sender.tab?.id === undefined || sender.frameId !== 0 || !sender.url) return null;
  // Browsers provide these two properties, but the polyfill's types lack them.
  const { documentLifecycle, documentId } = sender as {
    documentLifecycle?: string;
    documentId?: string;
  };
  if (documentLifecycle === 'prerender') return null;
  // `sender.url` is the address from which the document was loaded. `sender.tab.url` also shows
  // later changes to the address, such as those by `pushState`.
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
