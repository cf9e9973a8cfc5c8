import type { RefreshOutcome } from '../core/release/provenance.ts';
import type { RecordAddress } from './messages/open-record.ts';

/**
 * Every action that the panel asks the page's content script to perform, by name, with its values.
 * Panel and script communicate over a MessagePort that no page script can reach. To add an action,
 * add a row here; the compiler then requires a handler for it in
 * `src/content/sidebar/panel-acts.ts`. In `src/pages/panel`, call it with `act(name, values)`.
 *
 * A page may trick the reader into clicking, so no action may have serious effects: the reader must
 * be able to undo it with a single action in the page. Choices that affect all sites belong on the
 * extension's own pages.
 */
export interface PanelActs {
  /** The panel has been rendered and can be shown. */
  shown: object;
  /** The background refused the panel's nonce, so the panel needs a fresh one. */
  stale: object;
  /** The panel's document is being unloaded, for example because the page navigates the frame. */
  leaving: object;
  /** Chromium only: something covers the panel, so its buttons do not react. */
  covered: object;
  collapse: object;
  hide: { reach: 'page' | 'site' };
  /**
   * Marks these sentences in the page; an empty list removes the marks. The content script answers
   * with `missing`.
   */
  mark: { quotes: readonly string[] };
  /** The reader chose whether sentences are marked. The content script answers with `state`. */
  highlight: { on: boolean };
  /** Scrolls to a sentence of the page. The content script answers with `missing`. */
  'show-quote': { quote: string };
  'open-record': RecordAddress;
  'open-report': object;
  /**
   * Makes the background ask the feeds for newer records. The content script answers with
   * `refreshed`.
   */
  refresh: object;
}

/** Name of an action. */
export type PanelActName = keyof PanelActs;

/** Message from the panel to the content script. */
export type PanelAct = {
  [Name in PanelActName]: { act: Name } & PanelActs[Name];
}[PanelActName];

/** Message from the content script to the panel. */
export type PanelNews =
  /**
   * The panel's content has changed. With the new nonce, the panel can ask the background for it.
   */
  | { news: 'content'; nonce: string }
  /** State of the page: whether sentences are marked, and whether the window is narrow. */
  | { news: 'state'; highlighted: boolean; narrow: boolean }
  /** The panel should take the focus. */
  | { news: 'focus' }
  /** Sentences that the panel asked to mark or show but that the page does not contain. */
  | { news: 'missing'; quotes: string[] }
  /** Answer to `refresh-record`; null when the background did not answer. */
  | { news: 'refreshed'; outcome: RefreshOutcome | null };

/**
 * First message to the panel's window. It carries the port, and its nonce proves that the content
 * script sent it.
 */
export interface PanelGreeting {
  panelNonce: string;
}
