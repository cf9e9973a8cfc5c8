import {
  mayNameInArticle,
  type NamePatterns,
  namesWatchedApp,
  pageText,
} from '../../core/article/gate.ts';
import { createLooks, LOOKS_IN_ROW, type Watched } from './looks.ts';
import { quietly } from './quietly.ts';
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
 * Searches a page for watched apps, now and when it has changed, and calls `askForReader` if an
 * article may name one. Throws no errors and does not change the DOM.
 */
export function startGate(
  view: Window & typeof globalThis,
  names: NamePatterns,
  askForReader: () => Promise<unknown>,
): Gate {
  const page = view.document;
  let watch: PageWatch | undefined;
  let isWanted = false;
  /** Result of `signalNow` when a check last searched the page. */
  let signalWhenSearched = '';
  const signalNow = (counted: boolean) => {
    // Reading this number often is fast, because browsers remember it until the page changes.
    const count = counted ? `${page.getElementsByTagName('*').length}.` : '';
    return `${page.location.href} ${page.title}\n${count}`;
  };

  const search = () => {
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
    // The background script did not answer, or the tab showed another page by then.
    looks.lookAgain();
  };

  // Checks come in rows (see `Watched`). The first `LOOKS_IN_ROW` checks of a row may lead to a
  // search even if the page's signal (see `signalNow`) is the same, because text may have changed
  // without the signal. A later check leads to a search only if the page's title or address is
  // new.
  const searching: Watched = {
    signal: (inRow) => signalNow(inRow <= LOOKS_IN_ROW),
    mayBeNew: (signal, inRow) => inRow <= LOOKS_IN_ROW || !signalWhenSearched.startsWith(signal),
    react(change) {
      if (change === 'none') return;
      signalWhenSearched = signalNow(true);
      search();
    },
  };
  const looks = createLooks(
    view,
    () => watch ?? searching,
    () => watch?.hasSidebar() ?? false,
  );

  const start = () => {
    quietly(search);
    looks.awaitChange();
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
      watch = begin({ inText, inPage, looks }, isWanted);
    },
  };
}
