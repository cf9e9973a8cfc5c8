import { contentAddress, watchNavigation } from './navigation.ts';
import { createPageReader } from './page-reader.ts';
import { createLooks, LOOKS, type Look } from './phases.ts';
import { quietly } from './quietly.ts';
import type { Send } from './reporter.ts';
import { STIRRING_EVENTS } from './stirring-events.ts';

/** Search for names of watched apps. */
export interface NameSearch {
  /** True when a text names an app. */
  inText(text: string): boolean;
  /** True when the page names one in its main part, or anywhere if `whole` is true. */
  inPage(whole: boolean): boolean;
}

/** A page watch, as the gate sees it. */
export interface PageWatch {
  /** Reads and reports the page once more, because the human reader asked for it. */
  readAgain(): void;
}

/**
 * Number of checks after which the detector reads a page whose address changed but whose title and
 * headline did not.
 */
const UNCHANGED_LOOKS = 2;

/**
 * Reads and reports the article of one page, and each article that the page shows later without a
 * load. Checks the page at the intervals in phases.ts. With `isWanted`, the first article is
 * reported even if it names no app. Never throws into the page, adds no observer to its DOM and
 * writes nothing to it.
 */
export function watchPage(
  view: Window,
  search: NameSearch,
  send: Send,
  isWanted: boolean,
): PageWatch {
  const page = view.document;
  let address = view.location.href;
  /** True while the page's address has changed and the page has not been read since. */
  let unread = false;
  /**
   * Signals of the page: when it was last read (`signalWhenRead`), and at the last check
   * (`lastSignal`).
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
  // A live collection keeps its length until the page changes.
  const elements = page.getElementsByTagName('*');
  /**
   * Returns the page's title and the article's headline; when they change, the page shows another
   * article. With `counted`, adds the number of elements. This is cheap, because it needs no
   * layout.
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
   * Reads the page once it has changed and then stopped changing, or at the last check if it never
   * stops. While the article has a sidebar, only a new title or headline counts as a change,
   * because pages keep adding elements. Returns true while the page is changing, so that the next
   * check comes soon.
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
  // A page that returns from the back/forward cache still shows its article, but the background has
  // forgotten the article.
  view.addEventListener('pageshow', (event) => {
    if (event.persisted && reader.hasReported()) quietly(() => read(true));
  });
  for (const kind of STIRRING_EVENTS) page.addEventListener(kind, looks.begin, true);
  quietly(() => read(isWanted));
  looks.begin();
  return { readAgain: () => quietly(() => read(true)) };
}
