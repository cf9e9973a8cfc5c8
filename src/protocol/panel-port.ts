import type { RefreshOutcome } from '../core/release/provenance.ts';
import type { RecordAddress } from './messages/open-record.ts';

/**
 * Actions that the panel (the sidebar's frame) can ask the content script to carry out. The page
 * may trick the reader into a click that starts an action. The reader must therefore be able to
 * undo every action with one click.
 */
export interface PanelActs {
  /** The panel has started. It may still be waiting for its content. */
  started: object;
  /** The panel has been rendered and can be made visible. */
  shown: object;
  /** The background script did not accept the nonce of the panel, so the panel needs a new one. */
  stale: object;
  /**
   * The panel's document is being unloaded, for example because the page made the frame show
   * something else.
   */
  leaving: object;
  /**
   * Something in the page covers the panel, so its buttons do not work. Only Chromium can tell
   * this.
   */
  covered: object;
  collapse: object;
  hide: { reach: 'page' | 'site' };
  /**
   * Marks these sentences in the page. An empty list removes all marks. The content script answers
   * with `missing`, which lists the sentences that the page does not contain.
   */
  mark: { quotes: readonly string[] };
  /**
   * The reader turned the marking of sentences on or off. The content script answers with `state`.
   */
  highlight: { on: boolean };
  /**
   * Scrolls the page to a sentence. If the page contains the sentence and the window is narrow, the
   * sidebar collapses. The content script always answers with `missing`, which lists the sentences
   * that the page does not contain.
   */
  'show-quote': { quote: string };
  'open-record': RecordAddress;
  'open-report': object;
  /**
   * Asks the background script to look for newer records in the feeds. The content script answers
   * with `refreshed`.
   */
  refresh: object;
}

/** Name of an action that the panel can ask for. */
export type PanelActName = keyof PanelActs;

/** A message from the panel to the content script. */
export type PanelAct = {
  [Name in PanelActName]: { act: Name } & PanelActs[Name];
}[PanelActName];

/** A message from the content script to the panel. */
export type PanelNews =
  /**
   * The content of the panel has changed. With this nonce, the panel can ask the background script
   * for the new content.
   */
  | { news: 'content'; nonce: string }
  /** State of the page: whether sentences are marked, and whether the window is narrow. */
  | { news: 'state'; highlighted: boolean; narrow: boolean }
  /**
   * The panel should receive the focus. `byPointer` is true if the reader opened the collapsed
   * sidebar by a click or tap.
   */
  | { news: 'focus'; byPointer: boolean }
  /** The page does not contain these sentences, which the panel asked to mark or to scroll to. */
  | { news: 'missing'; quotes: string[] }
  /** Answer of the background script to `refresh-record`; null when there was no answer. */
  | { news: 'refreshed'; outcome: RefreshOutcome | null };

/**
 * The first message to the window of the panel. The port for all later messages comes with this
 * message. The nonce proves that the content script sent the message.
 */
export interface PanelGreeting {
  panelNonce: string;
}
