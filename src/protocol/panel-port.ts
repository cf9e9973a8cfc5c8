import type { RefreshOutcome } from '../core/release/provenance.ts';
import type { RecordAddress } from './messages/open-record.ts';

/**
 * Actions that the panel can ask the page's content script to perform, with the values that each
 * needs. The two communicate over a MessagePort that no script of the page can reach. To add an
 * action, add a row here; the compiler then requires a handler for it in
 * `src/content/sidebar/panel-acts.ts`. Code in `src/pages/panel` starts an action with `act(name,
 * values)`. A page may trick the reader into clicking, so no action may have serious effects: a
 * single further action in the page must be able to undo it. Choices that affect all sites belong
 * on the extension's own pages.
 */
export interface PanelActs {
  /** The panel has started. It may still be waiting for its content. */
  started: object;
  /** The panel has been rendered and can be made visible. */
  shown: object;
  /** The background did not accept the panel's nonce, so the panel needs a new one. */
  stale: object;
  /**
   * The panel's document is being unloaded, for example because the page made the frame show
   * something else.
   */
  leaving: object;
  /** Only in Chromium: something covers the panel, so its buttons do not work. */
  covered: object;
  collapse: object;
  hide: { reach: 'page' | 'site' };
  /**
   * Marks these sentences in the page; an empty list removes all marks. The content script answers
   * with `missing`.
   */
  mark: { quotes: readonly string[] };
  /**
   * The reader turned the marking of sentences on or off. The content script answers with `state`.
   */
  highlight: { on: boolean };
  /** Scrolls the page to a sentence. The content script answers with `missing`. */
  'show-quote': { quote: string };
  'open-record': RecordAddress;
  'open-report': object;
  /**
   * Asks the feeds for newer records, through the background. The content script answers with
   * `refreshed`.
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
   * The panel's content has changed. With this nonce, the panel can ask the background for the new
   * content.
   */
  | { news: 'content'; nonce: string }
  /** State of the page: whether sentences are marked, and whether the window is narrow. */
  | { news: 'state'; highlighted: boolean; narrow: boolean }
  /** The panel should receive focus; `byPointer` if the reader clicked or tapped the tab. */
  | { news: 'focus'; byPointer: boolean }
  /**
   * Sentences that the panel asked to mark or to scroll to, but that the page does not contain.
   */
  | { news: 'missing'; quotes: string[] }
  /** The background's answer to `refresh-record`; null when it did not answer. */
  | { news: 'refreshed'; outcome: RefreshOutcome | null };

/**
 * The first message to the panel's window. It brings the port, and its nonce proves that the
 * content script sent it.
 */
export interface PanelGreeting {
  panelNonce: string;
}
