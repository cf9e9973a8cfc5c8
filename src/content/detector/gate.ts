import {
  mayNameInArticle,
  type NamePatterns,
  namesWatchedApp,
  pageText,
} from '../../core/article/gate.ts';
import { watchNavigation } from './navigation.ts';
import { createLooks, LOOKS, type Look, UNCHANGED_LOOKS } from './phases.ts';
import { quietly } from './quietly.ts';
import { STIRRING_EVENTS } from './stirring-events.ts';
import type { GateParts, PageWatch } from './watch-page.ts';

/**
 * The gate is the script that runs in every page and looks for names of watched apps. These
 * functions are for scripts that are injected into the page later.
 */
export interface Gate {
  /** Reads and reports the page once more because the user asked for it. */
  readAgain(): void;
  /**
   * Hands the page over to the page watch that `start` returns. From then on, the page watch makes
   * the checks of the page instead of the gate. `isWanted` is true when the user asked to have the
   * page read. Does nothing when the page is already watched.
   */
  connect(start: (gate: GateParts, isWanted: boolean) => PageWatch): void;
}

/**
 * Searches a page for names of watched apps, first when the page arrives and then at the intervals
 * in phases.ts. Calls `askForReader` when an article of the page may mention such a name. The
 * promise of `askForReader` resolves to undefined, or rejects, when the background does not
 * answer. Once a page watch is connected, the page watch makes the checks instead of the gate. The
 * gate runs in every page, so it makes the browser create as few objects as possible. Never throws
 * errors into the page, adds no observer to its DOM and does not change it.
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
   * True when the page's address has changed, or one of the `STIRRING_EVENTS` has happened, since
   * the page was last searched.
   */
  let isStirred = false;
  let signalWhenSearched = '';
  let lastSignal = '';
  // This live collection is cheap: browsers keep its length until the page changes.
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
      const answer = (await askForReader()) as { started?: boolean } | undefined;
      if (answer?.started === false || watch) return;
    } catch {
      // `askForReader` throws synchronously after an update or removal of the extension.
    }
    // No page watch was connected. Either the background did not answer, because the browser had
    // stopped it or it was still starting, or the page reader's script ran in the tab's previous
    // page. The next check asks again.
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
