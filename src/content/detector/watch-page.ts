import {
  mayNameInArticle,
  type NamePatterns,
  namesWatchedApp,
  pageNamesWatchedApp,
} from '../../core/article/gate.ts';
import { contentAddress, watchNavigation } from './navigation.ts';
import { createLooks, LOOKS, type Look } from './phases.ts';

/** Functions of the gate for scripts that are injected later. */
export interface PageWatch {
  /** Reads and reports the page once more, because the human reader asked for it. */
  readAgain(): void;
  /**
   * Connects a page reader to the gate and reads the page. Does nothing when one is already
   * connected.
   */
  connect(create: (hooks: ReaderHooks) => PageReader): void;
}

/**
 * Reads and reports the articles of one page. It is injected when the page mentions a watched app.
 */
export interface PageReader {
  /** Reads the page. Reports its article if the article mentions an app or `again` is true. */
  read(again: boolean): void;
  /**
   * Tells the background that the reported article is gone; does nothing when none was reported.
   */
  leave(): void;
  /** True from the report of an article until the article is left. */
  hasReported(): boolean;
  /** True once the background has answered that the article is about a restriction. */
  isAbout(): boolean;
  /** The headline of the page's article; null when there is none. */
  headline(): Element | null;
}

/** Functions of the gate that the page reader calls. */
export interface ReaderHooks {
  /** Must be called when the background answers that the article is about a restriction. */
  onAbout(): void;
  /** Must be called when nobody answers a report. */
  onUnanswered(): void;
  /** True when a text mentions a watched app. */
  namesApp(text: string): boolean;
}

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
 * Watches one page at the intervals in phases.ts. Calls `askForReader` once the page's text
 * mentions a watched app; its promise resolves to undefined, or rejects, when nobody answers. The
 * page reader that is connected afterwards reads the page, and each article that the page shows
 * later without a load. Never throws into the page, adds no observer to its DOM and writes nothing
 * to it.
 */
export function watchPage(
  view: Window,
  names: NamePatterns,
  askForReader: () => Promise<unknown>,
): PageWatch {
  const page = view.document;
  let address = view.location.href;
  let reader: PageReader | undefined;
  /** True when the page must be reported even if its article mentions no app. */
  let isWanted = false;
  /** True while the page's address has changed and the page has not been read since. */
  let unread = false;
  /**
   * Signals of the page: when it was last read (`signalWhenRead`), and at the last check
   * (`lastSignal`).
   */
  let signalWhenRead = '';
  let lastSignal = '';
  const isAbout = () => reader?.isAbout() ?? false;
  // Live collections keep their length and first entry until the page changes.
  const elements = page.getElementsByTagName('*');
  const headings = page.getElementsByTagName('h1');
  /**
   * Returns the page's title and the article's headline; when they change, the page shows another
   * article. With `counted`, adds the number of elements. This is cheap, because it needs no
   * layout.
   */
  const signalNow = (counted: boolean): string => {
    const headline = reader ? reader.headline() : headings[0];
    return `${page.title}${headline?.textContent}\n${counted ? `${elements.length}.` : ''}`;
  };

  const read = (again: boolean) => {
    signalWhenRead = signalNow(true);
    unread = false;
    if (!pageNamesWatchedApp(page, names, again)) reader?.leave();
    else if (reader) reader.read(again);
    else if (again || mayNameInArticle(page, names)) {
      isWanted ||= again;
      void ask();
    }
  };
  const ask = async () => {
    try {
      const answer = (await askForReader()) as { started?: boolean } | undefined;
      if (answer?.started === false || reader) return;
    } catch {
      // `askForReader` throws synchronously after the extension was updated or removed.
    }
    // The browser had killed the background, the background was still starting, or the script ran
    // in the page that the tab showed before. The next check asks again.
    forget();
  };
  const forget = () => {
    signalWhenRead = '';
  };

  /**
   * Reads the page once it has changed and then stopped changing, or at the last check if it never
   * stops. While the article has a sidebar, only a new title or headline counts as a change,
   * because pages keep adding elements. Returns true while the page is changing, so that the next
   * check comes soon.
   */
  const look = ({ phase, looks }: Look): boolean => {
    const signal = signalNow(!isAbout() && !unread);
    const hasChanged = !signalWhenRead.startsWith(signal) || (unread && looks >= UNCHANGED_LOOKS);
    const isChanging = hasChanged && signal !== lastSignal;
    lastSignal = signal;
    if (isChanging && phase !== 'hurried') return true;
    const neverRests = isChanging && !isAbout() && looks >= LOOKS;
    if (isChanging ? neverRests : hasChanged) read(false);
    return false;
  };

  const looks = createLooks(view, (at) => quietly(() => look(at)) ?? false, isAbout);

  const followAddress = () => {
    const next = contentAddress(view.location.href);
    const before = contentAddress(address);
    if (next === before) return;
    if (next.split('?', 1)[0] !== before.split('?', 1)[0]) reader?.leave();
    address = next;
    unread = true;
    looks.begin();
  };

  const start = () => {
    watchNavigation(view, () => quietly(followAddress));
    // A page that returns from the back/forward cache still shows its article, but the background
    // has forgotten the article.
    view.addEventListener('pageshow', (event) => {
      if (event.persisted && reader?.hasReported()) quietly(() => read(true));
    });
    for (const kind of STIRRING_EVENTS) page.addEventListener(kind, looks.begin, true);
    quietly(() => read(false));
    looks.begin();
  };
  if ((page as { prerendering?: boolean }).prerendering)
    page.addEventListener('prerenderingchange', start);
  else start();
  return {
    readAgain: () => quietly(() => read(true)),
    connect(create) {
      if (reader) return;
      const namesApp = (text: string) => namesWatchedApp(text, names);
      reader = create({ onAbout: looks.begin, onUnanswered: forget, namesApp });
      quietly(() => read(isWanted));
    },
  };
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
