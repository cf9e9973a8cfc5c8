import {
  type NamePatterns,
  namesWatchedApp,
  pageNamesWatchedApp,
} from '../../core/article/gate.ts';
import { findHeadline, readArticle } from '../../core/article/read-article.ts';
import { contentAddress, watchNavigation } from './navigation.ts';
import { createLooks, LOOKS, type Look } from './phases.ts';
import { createReporter, type Send } from './reporter.ts';

/**
 * Number of checks after which the detector reads a page whose address changed but whose title and
 * headline did not.
 */
const UNCHANGED_LOOKS = 3;

/**
 * Events after which a page may show another article without a new address: the reader clicks or
 * types, a part of the page finishes loading (`load` events of images reach the document, not the
 * window), or scrolling ends.
 */
const STIRRING_EVENTS = ['click', 'keydown', 'load', 'scrollend'];

/**
 * Watches one page at the intervals in phases.ts. If the page's text mentions a watched app, reads
 * the article and reports it to the background once. Also reports each article that the page later
 * shows without a load, and each article that disappears. Never throws into the page, adds no
 * observer to its DOM and writes nothing to it. Returns a function that reads the page and reports
 * its article once more.
 */
export function startDetector(view: Window, names: NamePatterns, send: Send): () => void {
  const page = view.document;
  let address = contentAddress(view.location.href);
  /** True while the page's address has changed and the page has not been read since. */
  let unread = false;
  /** Signals of the page: when it was last read, and at the last check. */
  let signalWhenRead = '';
  let lastSignal = '';

  const read = (again: boolean) => {
    signalWhenRead = signalOf(page, true);
    unread = false;
    if (!pageNamesWatchedApp(page, names, again)) return reporter.leave();
    const article = readArticle(page, view.location.href);
    const text = article.blocks.map((block) => block.text).join('\n');
    // The app's name may occur only in a menu, a share button or the footer, and not in the
    // article.
    if (!again && !namesWatchedApp(`${article.title}\n${text}`, names)) return reporter.leave();
    reporter.report(article, again);
  };

  /**
   * Reads the page once it has changed and then stopped changing, or at the last check if it never
   * stops. While the article has a sidebar, only a new title or headline counts as a change,
   * because pages keep adding elements. Returns true while the page is changing, so that the next
   * check comes soon.
   */
  const look = ({ phase, looks }: Look): boolean => {
    const signal = signalOf(page, !reporter.isAbout() && !unread);
    const hasChanged = !signalWhenRead.startsWith(signal) || (unread && looks >= UNCHANGED_LOOKS);
    const isChanging = hasChanged && signal !== lastSignal;
    lastSignal = signal;
    if (isChanging && phase !== 'hurried') return true;
    const neverRests = isChanging && !reporter.isAbout() && looks >= LOOKS;
    if (isChanging ? neverRests : hasChanged) read(false);
    return false;
  };

  const looks = createLooks(
    view,
    (at) => quietly(() => look(at)) ?? false,
    () => reporter.isAbout(),
  );
  const reporter = createReporter(send, looks.begin, () => {
    signalWhenRead = '';
  });

  const followAddress = () => {
    const next = contentAddress(view.location.href);
    if (next === address) return;
    if (next.split('?', 1)[0] !== address.split('?', 1)[0]) reporter.leave();
    address = next;
    unread = true;
    looks.begin();
  };

  const start = () => {
    watchNavigation(view, () => quietly(followAddress));
    // When a page returns from the back/forward cache, it still shows its article, but the
    // background has forgotten that article.
    view.addEventListener('pageshow', (event) => {
      if (event.persisted && reporter.hasReported()) quietly(() => read(true));
    });
    for (const kind of STIRRING_EVENTS) page.addEventListener(kind, looks.begin, true);
    quietly(() => read(false));
    looks.begin();
  };
  if ((page as { prerendering?: boolean }).prerendering)
    page.addEventListener('prerenderingchange', start);
  else start();
  return () => quietly(() => read(true));
}

/**
 * Returns the page's title and the article's headline; when they change, the page shows another
 * article. With `counted`, adds the number of elements. This is cheap, because it needs no layout.
 */
function signalOf(page: Document, counted: boolean): string {
  const count = counted ? `${page.getElementsByTagName('*').length}.` : '';
  return `${page.title}${findHeadline(page)?.textContent}\n${count}`;
}

/**
 * Returns the result of `act`, or undefined when `act` throws. A page can make any access to its
 * DOM throw, and such errors do not belong in the page's console.
 */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {}
}
