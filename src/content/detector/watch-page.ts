import { contentAddress } from './navigation.ts';
import { createPageReader } from './page-reader.ts';
import { LOOKS, type Look, UNCHANGED_LOOKS } from './phases.ts';
import { quietly } from './quietly.ts';
import type { Send } from './reporter.ts';

/** The parts of the gate that a page watch uses. */
export interface GateParts {
  /** True when a text mentions a watched app. */
  inText(text: string): boolean;
  /**
   * True when the main part of the page mentions a watched app, or any part of the page if `whole`
   * is true.
   */
  inPage(whole: boolean): boolean;
  /** Starts the checks of an arriving page, as described at `Phase`. */
  beginLooks(): void;
}

/** The parts of a page watch that the gate uses. */
export interface PageWatch {
  /** Reads and reports the page once more because the user asked for it. */
  readAgain(): void;
  /** Checks the page. Returns true while the page is changing. */
  look(at: Look): boolean;
  /** True when the article has a sidebar. */
  hasSidebar(): boolean;
  /** Must be called when the page's address may have changed. */
  followAddress(): void;
}

/**
 * Reads and reports the article of a page, and each article that the page shows later without a
 * new load. The gate, which has found a name in the page, calls `look` at the intervals in
 * phases.ts. With `isWanted`, reports the first article even if it mentions no app itself. Adds no
 * observer to the page's DOM and does not change it.
 */
export function watchPage(view: Window, gate: GateParts, send: Send, isWanted: boolean): PageWatch {
  const page = view.document;
  let address = view.location.href;
  /** True when the page's address has changed since the page was read. */
  let unread = false;
  /**
   * Results of `signalNow`: `signalWhenRead` when the page was last read, `lastSignal` at the last
   * check.
   */
  let signalWhenRead = '';
  let lastSignal = '';
  const reader = createPageReader(page, send, {
    onAbout: gate.beginLooks,
    onUnanswered() {
      signalWhenRead = '';
    },
    namesApp: gate.inText,
  });
  // This live collection is cheap: browsers keep its length until the page changes.
  const elements = page.getElementsByTagName('*');
  /**
   * Returns the page's title and the article's headline. When they change, the page shows another
   * article. With `counted`, appends the number of elements. Getting these values is cheap,
   * because they need no layout.
   */
  const signalNow = (counted: boolean, headline = reader.headline()): string =>
    `${page.title}${headline?.textContent}\n${counted ? `${elements.length}.` : ''}`;

  const read = (again: boolean, isNaming = gate.inPage(again)) => {
    const headline = reader.headline();
    signalWhenRead = signalNow(true, headline);
    unread = false;
    if (isNaming) reader.read(again, headline);
    else reader.leave();
  };

  /**
   * Reads the page when it has changed and then stopped changing, or at the last check if it never
   * stops. While the article has a sidebar, only a new title or headline counts as a change,
   * because pages keep adding elements. Returns true while the page is changing, so that the next
   * check follows soon.
   */
  const look = ({ phase, looks }: Look): boolean => {
    const signal = signalNow(!reader.isAbout() && !unread);
    const hasChanged = !signalWhenRead.startsWith(signal) || (unread && looks >= UNCHANGED_LOOKS);
    const isChanging = hasChanged && signal !== lastSignal;
    lastSignal = signal;
    if (isChanging && phase !== 'hurried') return true;
    const neverRests = isChanging && !reader.isAbout() && looks >= LOOKS;
    if (isChanging ? neverRests : hasChanged) read(false);
    return false;
  };

  const followAddress = () => {
    const next = contentAddress(view.location.href);
    const before = contentAddress(address);
    if (next === before) return;
    if (next.split('?', 1)[0] !== before.split('?', 1)[0]) reader.leave();
    address = next;
    unread = true;
    gate.beginLooks();
  };

  // A page that returns from the back/forward cache still shows its article, but the background
  // has forgotten it.
  view.addEventListener('pageshow', (event) => {
    if (event.persisted && reader.hasReported()) quietly(() => read(true));
  });
  // The gate has just found a name, so the page is searched again only if the user asked.
  quietly(() => (isWanted ? read(true) : read(false, true)));
  return {
    readAgain: () => quietly(() => read(true)),
    look,
    hasSidebar: reader.isAbout,
    followAddress,
  };
}
