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
 * Number of looks after which the detector reads a page whose address changed but whose title and
 * headline did not.
 */
const UNCHANGED_LOOKS = 3;

/**
 * Events that may bring another view without another address: the reader clicks or types, the view
 * loads something (loads of pictures reach the document, not the window), or the view scrolls into
 * place.
 */
const STIRRING_EVENTS = ['click', 'keydown', 'load', 'scrollend'];

/**
 * Watches one page; phases.ts says when it looks. Reads the page's article when its text names a
 * watched app, and reports it to the background once. Reports each article that the page shows
 * later without a load, and also reports when an article has gone. Never throws into the page, puts
 * no observer on its DOM and writes nothing to it. Returns a function that reads and reports once
 * more.
 */
export function startDetector(view: Window, names: NamePatterns, send: Send): () => void {
  const page = view.document;
  let address = contentAddress(view.location.href);
  /** True until the page under a new address has been read. */
  let unread = false;
  /**
   * Signals of the page when it was last read (`signalWhenRead`) and at the last look
   * (`lastSignal`).
   */
  let signalWhenRead = '';
  let lastSignal = '';

  const read = (again: boolean) => {
    signalWhenRead = signalOf(page, true);
    unread = false;
    if (!pageNamesWatchedApp(page, names, again)) return reporter.leave();
    const article = readArticle(page, view.location.href);
    const text = article.blocks.map((block) => block.text).join('\n');
    // Perhaps only a menu link, a share button or the footer names the app, and not the article.
    if (!again && !namesWatchedApp(`${article.title}\n${text}`, names)) return reporter.leave();
    reporter.report(article, again);
  };

  /**
   * Reads the page once it has changed and come to rest, or at the last look if it never rests.
   * While an article has a sidebar, only another article counts as a change, because pages grow all
   * the time. Returns true when the page is changing and the next look should come soon.
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
    // A page that returns from the back/forward cache still shows its article, but the background
    // has forgotten the article.
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
 * Titles of the page and of its article; when they change, the page shows another article. With
 * `counted`, also the number of elements. Cheap to read, because no layout is needed.
 */
function signalOf(page: Document, counted: boolean): string {
  const count = counted ? `${page.getElementsByTagName('*').length}.` : '';
  return `${page.title}${findHeadline(page)?.textContent}\n${count}`;
}

/**
 * Returns the result of `act`, or undefined when `act` throws. A page can make any access to its
 * DOM throw, and its console is not the place to report that.
 */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {}
}
