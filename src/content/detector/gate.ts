import {
  mayNameInArticle,
  type NamePatterns,
  namesWatchedApp,
  pageText,
} from '../../core/article/gate.ts';
import { watchNavigation } from './navigation.ts';
import { createLooks, FIRST_UNCHANGED_LOOK, LOOKS, type Look } from './phases.ts';
import { quietly } from './quietly.ts';
import { STIRRING_EVENTS } from './stirring-events.ts';
import type { GateParts, PageWatch } from './watch-page.ts';

/**
 * Functions of the gate for scripts that are injected later. The gate is the script that searches
 * every page for names of watched apps.
 */
export interface Gate {
  /** Reads and reports the page once more because the user asked for it. */
  readAgain(): void;
  /**
   * Calls `start` to create a page watch, which takes over all later checks. Does nothing if the
   * page already has a page watch. `isWanted` is true when the user has asked for the page to be
   * read.
   */
  connect(start: (gate: GateParts, isWanted: boolean) => PageWatch): void;
}

/**
 * Searches a page for watched apps, and calls `askForReader` if an article may name one. Throws no
 * errors, adds no observer and does not change the DOM.
 */
export function startGate(
  view: Window,
  names: NamePatterns,
  askForReader: () => Promise<unknown>,
): Gate {
  const page = view.document;
  let watch: PageWatch | undefined;
  let isWanted = false;
  /**
   * True when, since the last search, the page's address has changed or one of the
   * `STIRRING_EVENTS` has happened.
   */
  let isStirred = false;
  let signalWhenSearched = '';
  let lastSignal = '';
  // Asking for the length of this live collection is cheap, because browsers remember the length
  // until the page changes.
  const elements = page.getElementsByTagName('*');
  const signalNow = () => `${page.title}\n${elements.length}`;

  const search = () => {
    signalWhenSearched = signalNow();
    isStirred = false;
    const text = pageText(page);
    if (namesWatchedApp(text, names) && mayNameInArticle(page, text, names)) void ask();
  };
  const ask = async () => {
    try {
      // The background script injects the page reader. Its page watch then replaces this search.
      const answer = (await askForReader()) as { started?: boolean } | undefined;
      if (answer?.started === false || watch) return;
    } catch {
      // `askForReader` throws synchronously after an update or removal of the extension.
    }
    // The background script did not answer, or the tab showed another page by then. The next check
    // asks again.
    signalWhenSearched = '';
  };

  /**
   * Checks the page, and searches it if it has changed. True if another check should follow soon,
   * because the page is still changing.
   */
  const look = ({ phase, looks }: Look): boolean => {
    const signal = signalNow();
    const hasChanged =
      signal !== signalWhenSearched || (isStirred && looks >= FIRST_UNCHANGED_LOOK);
    // The page is at rest when two checks in a row find the same title and number of elements.
    const isChanging = hasChanged && signal !== lastSignal;
    lastSignal = signal;
    if (isChanging && phase !== 'hurried') return true;
    // A page that changes all the time is searched after the last check of the phase `looking`.
    if (isChanging ? looks >= LOOKS : hasChanged) search();
    return false;
  };
  const looks = createLooks(
    view,
    (at) => quietly(() => (watch ? watch.look(at) : look(at))) ?? false,
    () => watch?.hasSidebar() ?? false,
  );
  const stir = () => {
    isStirred = true;
    looks.begin();
  };

  const start = () => {
    watchNavigation(view, () => (watch ? quietly(watch.followAddress) : stir()));
    for (const kind of STIRRING_EVENTS) page.addEventListener(kind, stir, true);
    quietly(search);
    looks.begin();
  };
  if ((page as { prerendering?: boolean }).prerendering)
    page.addEventListener('prerenderingchange', start);
  else start();
  return {
    readAgain() {
      isWanted = true;
      if (watch) watch.readAgain();
      else void ask();
    },
    connect(begin) {
      if (watch) return;
      const inText = (text: string) => namesWatchedApp(text, names);
      const inPage = (whole: boolean) => inText(pageText(page, whole));
      watch = begin({ inText, inPage, beginLooks: looks.begin }, isWanted);
      looks.begin();
    },
  };
}
