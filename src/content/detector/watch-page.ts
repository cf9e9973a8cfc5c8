import { contentAddress, watchNavigation } from './navigation.ts';
import { createPageReader } from './page-reader.ts';
import { createLooks, LOOKS, type Look, UNCHANGED_LOOKS } from './phases.ts';
import { quietly } from './quietly.ts';
import type { Send } from './reporter.ts';
import { STIRRING_EVENTS } from './stirring-events.ts';

/** Looks for names of watched apps. */
export interface NameSearch {
  /** True when a text mentions a watched app. */
  inText(text: string): boolean;
  /**
   * True when the main part of the page mentions a watched app, or any part of the page if `whole`
   * is true.
   */
  inPage(whole: boolean): boolean;
}

/** The part of a page watch that the gate uses. */
export interface PageWatch {
  /** Reads and reports the page once more because the user asked for it. */
  readAgain(): void;
}

/**
 * Reads and reports the article of a page, and each article that the page shows later without a
 * new load. Checks the page at the intervals in phases.ts. With `isWanted`, reports the first
 * article even if it mentions no app. Never throws errors into the page, adds no observer to its
 * DOM and does not change it.
 */
export function watchPage(
  view: Window,
  search: NameSearch,
  send: Send,
  isWanted: boolean,
): PageWatch {
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
    onAbout: () => looks.begin(),
    onUnanswered() {
      signalWhenRead = '';
    },
    namesApp: search.inText,
  });
  // This live collection is cheap: browsers keep its length until the page changes.
  const elements = page.getElementsByTagName('*');
  /**
   * Returns the page's title and the article's headline. When they change, the page shows another
   * article. With `counted`, appends the number of elements. Getting these values is cheap,
   * because they need no layout.
   */
  const signalNow = (counted: boolean): string =>
    `${page.title}${reader.headline()?.textContent}\n${counted ? `${elements.length}.` : ''}`;

  const read = (again: boolean) => {
    signalWhenRead = signalNow(true);
    unread = false;
    if (search.inPage(again)) reader.read(again);
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

  const looks = createLooks(view, (at) => quietly(() => look(at)) ?? false, reader.isAbout);

  const followAddress = () => {
    const next = contentAddress(view.location.href);
    const before = contentAddress(address);
    if (next === before) return;
    if (next.split('?', 1)[0] !== before.split('?', 1)[0]) reader.leave();
    address = next;
    unread = true;
    looks.begin();
  };

  watchNavigation(view, () => quietly(followAddress));
  // A page that returns from the back/forward cache still shows its article, but the background
  // has forgotten it.
  view.addEventListener('pageshow', (event) => {
    if (event.persisted && reader.hasReported()) quietly(() => read(true));
  });
  for (const kind of STIRRING_EVENTS) page.addEventListener(kind, looks.begin, true);
  quietly(() => read(isWanted));
  looks.begin();
  return { readAgain: () => quietly(() => read(true)) };
}
