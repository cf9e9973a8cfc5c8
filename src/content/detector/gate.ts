import {
  mayNameInArticle,
  type NamePatterns,
  namesWatchedApp,
  pageNamesWatchedApp,
} from '../../core/article/gate.ts';
import { watchNavigation } from './navigation.ts';
import { createLooks, LOOKS, type Look } from './phases.ts';
import { quietly } from './quietly.ts';
import { STIRRING_EVENTS } from './stirring-events.ts';
import type { NameSearch, PageWatch } from './watch-page.ts';

/** The script on every page, as the scripts that are injected later see it. */
export interface Gate {
  /** Has the page read and reported once more, because the human reader asked for it. */
  readAgain(): void;
  /**
   * Hands the page over to a page watch, and stops. `isWanted` is true when the human reader asked
   * for the page. Does nothing when the page is already watched.
   */
  connect(start: (search: NameSearch, isWanted: boolean) => PageWatch): void;
}

/**
 * Number of checks after which the gate searches a page that was touched, even if neither its title
 * nor its number of elements changed.
 */
const UNCHANGED_LOOKS = 2;

/**
 * Searches one page for names of watched apps, when it arrives and at the intervals in phases.ts.
 * Calls `askForReader` once an article of the page may name one; its promise resolves to undefined,
 * or rejects, when nobody answers. Everything further is done by the page watch that is connected
 * then. Runs on every page, so it makes the browser create as few objects as possible. Never throws
 * into the page, adds no observer to its DOM and writes nothing to it.
 */
export function startGate(
  view: Window,
  names: NamePatterns,
  askForReader: () => Promise<unknown>,
): Gate {
  const page = view.document;
  let watch: PageWatch | undefined;
  let isWanted = false;
  /** True while the page has been touched or has moved, and has not been searched since. */
  let isStirred = false;
  let signalWhenSearched = '';
  let lastSignal = '';
  // A live collection keeps its length until the page changes.
  const elements = page.getElementsByTagName('*');
  const signalNow = () => `${page.title}\n${elements.length}`;

  const search = () => {
    signalWhenSearched = signalNow();
    isStirred = false;
    if (pageNamesWatchedApp(page, names) && mayNameInArticle(page, names)) void ask();
  };
  const ask = async () => {
    try {
      const answer = (await askForReader()) as { started?: boolean } | undefined;
      if (answer?.started === false || watch) return;
    } catch {
      // `askForReader` throws synchronously after the extension was updated or removed.
    }
    // The browser had killed the background, the background was still starting, or the script ran
    // in the page that the tab showed before. The next check asks again.
    signalWhenSearched = '';
  };

  /**
   * Searches the page once it has changed and then stopped changing, or at the last check if it
   * never stops. Returns true while the page is changing, so that the next check comes soon.
   */
  const look = ({ phase, looks }: Look): boolean => {
    const signal = signalNow();
    const hasChanged = signal !== signalWhenSearched || (isStirred && looks >= UNCHANGED_LOOKS);
    const isChanging = hasChanged && signal !== lastSignal;
    lastSignal = signal;
    if (isChanging && phase !== 'hurried') return true;
    if (isChanging ? looks >= LOOKS : hasChanged) search();
    return false;
  };
  const looks = createLooks(
    view,
    (at) => (!watch && quietly(() => look(at))) ?? false,
    () => false,
  );
  const stir = () => {
    if (watch) return;
    isStirred = true;
    looks.begin();
  };

  const start = () => {
    watchNavigation(view, stir);
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
      watch ??= begin(
        {
          inText: (text) => namesWatchedApp(text, names),
          inPage: (whole) => pageNamesWatchedApp(page, names, whole),
        },
        isWanted,
      );
    },
  };
}
