import { LOOKS_IN_ROW, type Looks, type Watched } from './looks.ts';
import { contentAddress, watchNavigation } from './navigation.ts';
import { createPageReader } from './page-reader.ts';
import { quietly } from './quietly.ts';
import type { Send } from './reporter.ts';

/**
 * Functions of the gate, the script that searches the page for app names. A page watch calls them.
 */
export interface GateParts {
  /** True when a text mentions a watched app. */
  inText(text: string): boolean;
  /**
   * True when the page mentions a watched app. Normally searches only the text of the page's main
   * part. Searches the whole page if `whole` is true, or if the main part is missing or short.
   */
  inPage(whole: boolean): boolean;
  /** The checks of the page. Each one asks the page watch whether the page shows anything new. */
  looks: Looks;
}

/**
 * Functions of a page watch. The gate, the script that searches the page for app names, calls
 * them after it has found that the page mentions a watched app.
 */
export interface PageWatch extends Watched {
  /** Reads and reports the page once more because the user asked for it. */
  readAgain(): void;
  /**
   * True when the page's article is about a restriction. The page then usually shows the sidebar.
   */
  hasSidebar(): boolean;
}

/**
 * Reports the page's article if it mentions an app. Does the same for articles that the page
 * shows later. `isWanted` is true when the user asked for the page to be read. Doesn't change the
 * DOM.
 */
export function watchPage(view: Window, gate: GateParts, send: Send, isWanted: boolean): PageWatch {
  const page = view.document;
  let address = view.location.href;
  /** True when the page's address has changed since the page was read. */
  let unread = false;
  /** Result of `signalNow` when the page was last read. */
  let signalWhenRead = '';
  const reader = createPageReader(page, send, {
    onUnanswered() {
      if (gate.looks.lookAgain()) signalWhenRead = '';
    },
    namesApp: gate.inText,
  });
  // Asking for the length of this live collection is cheap, because browsers remember the length
  // until the page changes.
  const elements = page.getElementsByTagName('*');
  /**
   * Returns the page's title and headline as one string. When the page shows another article, the
   * text changes. With `counted`, the text also contains the number of elements. Cheap, because
   * none of these values needs a layout.
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

  const followAddress = () => {
    const next = contentAddress(view.location.href);
    const before = contentAddress(address);
    if (next === before) return;
    if (next.split('?', 1)[0] !== before.split('?', 1)[0]) reader.leave();
    address = next;
    unread = true;
    gate.looks.begin();
  };

  watchNavigation(view, () => quietly(followAddress));
  // A page from the back/forward cache still shows its article, but the background script has
  // forgotten it.
  view.addEventListener('pageshow', (event) => {
    if (event.persisted && reader.hasReported()) quietly(() => read(true));
  });
  // At the user's request, the whole page is searched for app names, because the gate may have
  // found none. Otherwise, the gate has just found a name, and no second search is needed.
  quietly(() => (isWanted ? read(true) : read(false, true)));
  return {
    readAgain: () => quietly(() => read(true)),
    hasSidebar: reader.isAbout,
    // The signal leaves out the number of elements in three cases, because pages keep adding
    // elements: a restriction has been found, the address has changed since the page was read, or
    // the page never comes to rest.
    signal: (inRow) => signalNow(!reader.isAbout() && !unread && inRow <= LOOKS_IN_ROW),
    // After a change to the address, the page may show a new article with the title and headline
    // of the old one. From the second check of a row (see `Watched`) on, the page therefore
    // counts as new even if title and headline have not changed.
    mayBeNew: (signal, inRow) => !signalWhenRead.startsWith(signal) || (unread && inRow > 1),
    react(change) {
      // A page that never comes to rest is read nevertheless, unless its article is already known
      // to be about a restriction.
      if (change === 'settled' || (change === 'restless' && !reader.isAbout())) read(false);
      // The address may change while the DOM stays as it is. Then no change to the DOM starts the
      // next check, so it is requested here.
      if (unread) gate.looks.lookAgain();
    },
  };
}
