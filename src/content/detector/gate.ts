import {
  mayNameInArticle,
  type NamePatterns,
  namesWatchedApp,
  pageNamesWatchedApp,
} from '../../core/article/gate.ts';
import { watchNavigation } from './navigation.ts';
import { createLooks, LOOKS, type Look, UNCHANGED_LOOKS } from './phases.ts';
import { quietly } from './quietly.ts';
import { STIRRING_EVENTS } from './stirring-events.ts';
import type { NameSearch, PageWatch } from './watch-page.ts';

/**
 * The gate is the script that runs in every page and looks for names of watched apps. These
 * functions are for scripts that are injected into the page later.
 */
export interface Gate {
  /** Reads and reports the page once more because the user asked for it. */
  readAgain(): void;
  /**
   * Hands the page over to a page watch, and stops the gate's own checks. `isWanted` is true when
   * the user asked to have the page read. Does nothing when the page is already watched.
   */
  connect(start: (search: NameSearch, isWanted: boolean) => PageWatch): void;
}

/**
 * Searches a page for names of watched apps, when it arrives and at the intervals in phases.ts.
 * Calls `askForReader` when an article of the page may mention such a name; its promise resolves
 * to undefined, or rejects, when the background does not answer. Once a page watch is connected,
 * it takes over from the gate. The gate runs in every page, so it makes the browser create as few
 * objects as possible. Never throws errors into the page, adds no observer to its DOM and does not
 * change it.
 */
export function startGate(
  view: Window,
  names: NamePatterns,
  askForReader: () => Promise<unknown>,
): Gate {
  const page = view.document;
  let watch: PageWatch | undefined;
  let isWanted = false;
  /** True when the page was touched or changed its address since it was last searched. */
  let isStirred = false;
  let signalWhenSearched = '';
  let lastSignal = '';
  // This live collection is cheap: browsers keep its length until the page changes.
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
      // `askForReader` throws synchronously after an update or removal of the extension.
    }
    // The background did not answer because the browser had stopped it, or because it was still
    // starting; or the page reader's script ran in the tab's previous page. The next check asks
    // again.
    signalWhenSearched = '';
  };

  /**
   * Searches the page when it has changed and then stopped changing, or at the last check if it
   * never stops. Returns true while the page is changing, so that the next check follows soon.
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
