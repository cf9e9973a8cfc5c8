import { quietly } from './quietly.ts';

/** Wait, in ms, before the first check of a page. It doubles with each further check in a row. */
const FIRST_WAIT = 500;
/**
 * Longest wait, in ms, before the page is checked for something new. The wait is shorter if the
 * page has a sidebar, so that an answer about an article that is gone disappears sooner.
 */
const LONGEST_WAIT = 4000;
const LONGEST_WAIT_BESIDE_SIDEBAR = 1000;
/** Wait, in ms, before checking whether a page that was changing has come to rest. */
const REST_WAIT = 250;

/**
 * Upper limit, in ms, of the variable `pause`, which begins at `LONGEST_WAIT`. Checks of a page
 * come in rows. If the page changes more than `pause` ms after the last check, a new row begins,
 * and `pause` is doubled. A page that changes now and then is thus read less and less often.
 */
const LONGEST_PAUSE = 64_000;

/**
 * Number of checks in a row after which a page counts as one that never rests. Without a sidebar,
 * the last of them comes 7.5 to 9 s after the first change.
 */
export const LOOKS_IN_ROW = 4;

/**
 * Result of a check:
 * - `none`: the page shows nothing new
 * - `settled`: the page has changed and come to rest
 * - `restless`: the page has changed and never rests, so checks no longer wait for it to rest
 */
export type Change = 'none' | 'settled' | 'restless';

/**
 * Functions that `createLooks` calls at each check of the page. Checks come in rows: a change
 * some time after the last check (see `LONGEST_PAUSE`) begins a new row. `inRow` is the number of
 * the check in its row, counted from 1.
 */
export interface Watched {
  /**
   * Returns a text that describes the page. While the page is changing, the text differs from the
   * one at the last check.
   */
  signal(inRow: number): string;
  /** True when a page with this signal may show something new. */
  mayBeNew(signal: string, inRow: number): boolean;
  /** Called with the result of each check, unless the page must first come to rest. */
  react(change: Change): void;
}

/** Checks of a page, made by `createLooks`. */
export interface Looks {
  /** Starts to wait for the page to change. */
  awaitChange(): void;
  /**
   * Begins a new row of checks, even if the page does not change. The first check is made after
   * 500 ms.
   */
  begin(): void;
  /**
   * Lets another check follow in the current row of checks, even if the page does not change. If
   * the row already has `LOOKS_IN_ROW` checks, does nothing and returns false. A change some time
   * after the last check (see `LONGEST_PAUSE`) begins a new row.
   */
  lookAgain(): boolean;
}

/**
 * Checks the page after it has changed: 500 ms after the first change, then less and less often
 * while changes go on. On a page that does not change, no timer runs. The DOM observer stops at
 * the first change that it sees, and starts again after a check. This costs little time even on a
 * page that changes all the time. Each check calls `watched` and then functions of the object
 * that `watched` returns. If one of them throws, that check ends.
 */
export function createLooks(
  view: Window & Pick<typeof globalThis, 'MutationObserver'>,
  watched: () => Watched,
  hasSidebar: () => boolean,
): Looks {
  let inRow = 0;
  let pause = LONGEST_WAIT;
  let timer = 0;
  let lastCheck = 0;
  const mustRest = createCheck(watched);

  const after = (wait: number, act: () => void) => {
    view.clearTimeout(timer);
    timer = view.setTimeout(act, wait);
  };
  const checkNext = () => {
    changes.disconnect();
    const longest = hasSidebar() ? LONGEST_WAIT_BESIDE_SIDEBAR : LONGEST_WAIT;
    after(Math.min(FIRST_WAIT * 2 ** inRow, longest), () => check(false));
  };
  const check = (isRepeated: boolean) => {
    if (!isRepeated) inRow++;
    lastCheck = performance.now();
    if (!quietly(() => mustRest(inRow, isRepeated))) awaitChange();
    else if (isRepeated) checkNext();
    else after(REST_WAIT, () => check(true));
  };
  const beginRow = () => {
    inRow = 0;
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  };
  const awaitChange = () => {
    changes.observe(view.document, { childList: true, characterData: true, subtree: true });
    // After the first `LOOKS_IN_ROW` checks of a row, each further check examines less of the
    // page and may miss a change. If the page does not change within `pause` ms after such a
    // check, a new row begins, and its first check is made at once.
    if (inRow > LOOKS_IN_ROW)
      after(pause, () => {
        changes.disconnect();
        beginRow();
        check(false);
      });
  };
  const changes = new view.MutationObserver(() => {
    if (performance.now() - lastCheck > pause) beginRow();
    checkNext();
  });
  return {
    awaitChange,
    begin() {
      inRow = 0;
      pause = LONGEST_WAIT;
      checkNext();
    },
    lookAgain() {
      if (inRow >= LOOKS_IN_ROW) return false;
      checkNext();
      return true;
    },
  };
}

/**
 * Returns a function that makes one check. If the page is still changing, the function returns
 * true, and the check must be repeated once the page has had time to come to rest. If the page is
 * at rest, shows nothing new or never rests, the function passes the result to `watched().react`
 * and returns false.
 */
function createCheck(watched: () => Watched): (inRow: number, isRepeated: boolean) => boolean {
  let lastSignal = '';
  return (inRow, isRepeated) => {
    const page = watched();
    const signal = page.signal(inRow);
    const isNew = page.mayBeNew(signal, inRow);
    // The page is at rest when two consecutive checks get the same signal.
    const isChanging = isNew && signal !== lastSignal;
    lastSignal = signal;
    if (isChanging && (!isRepeated || inRow < LOOKS_IN_ROW)) return true;
    page.react(isChanging ? 'restless' : isNew ? 'settled' : 'none');
    return false;
  };
}
