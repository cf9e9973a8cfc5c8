import type { RefreshOutcome } from '../core/release/provenance.ts';
import type { RecordAddress } from './messages/open-record.ts';

/**
 * Everything that the panel asks of the page's content script, by name, with its values. Both talk
 * over a MessagePort that no page script can reach.
 *
 * To add an act, add a row here; the compiler then demands its handler in
 * `src/content/sidebar/panel-acts.ts`. Call it in `src/pages/panel` by `act(name, values)`. A click
 * may be stolen, so an act must win nothing that weighs: the reader must be able to undo it by a
 * single act in the page. What holds on all sites belongs on the extension's own pages.
 */
export interface PanelActs {
  /** The panel can be seen. */
  shown: object;
  /** The panel's nonce was refused, so it needs a fresh one. */
  stale: object;
  /** The panel's document is being left, for example because the page navigates its frame. */
  leaving: object;
  /** In Chromium: something lies over the panel, so its buttons wait. */
  covered: object;
  collapse: object;
  hide: { reach: 'page' | 'site' };
  /** Marks these sentences in the page; an empty list marks none. The answer is `missing`. */
  mark: { quotes: readonly string[] };
  /** Tells the reader's choice whether sentences are marked; the answer is `state`. */
  highlight: { on: boolean };
  /** Scrolls to a sentence of the page. The answer is `missing` if the page lacks it. */
  'show-quote': { quote: string };
  'open-record': RecordAddress;
  'open-report': object;
  /** Makes the background ask the feeds. The answer is `refreshed`. */
  refresh: object;
}

/** Name of an act. */
export type PanelActName = keyof PanelActs;

/** Message from the panel to the content script. */
export type PanelAct = {
  [Name in PanelActName]: { act: Name } & PanelActs[Name];
}[PanelActName];

/** Message from the content script to the panel. */
export type PanelNews =
  /** The content changed: the new nonce lets the panel ask the background for it. */
  | { news: 'content'; nonce: string }
  /** State of the page: whether sentences are marked, and whether the window is narrow. */
  | { news: 'state'; highlighted: boolean; narrow: boolean }
  /** The panel takes the focus. */
  | { news: 'focus' }
  /** Sentences that the panel wanted marked or shown and the page lacks. */
  | { news: 'missing'; quotes: string[] }
  /** Answer to `refresh-record`; null when the background did not answer. */
  | { news: 'refreshed'; outcome: RefreshOutcome | null };

/** First message to the panel's window. It carries the port; the nonce proves who sends it. */
export interface PanelGreeting {
  panelNonce: string;
}
