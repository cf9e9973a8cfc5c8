/** Wait, in ms, before the first check of a page. It doubles with each further check in a row. */
const FIRST_WAIT = 500;
/** Longest wait, in ms, before a check. Beside a sidebar, an outdated answer must go sooner. */
const LONGEST_WAIT = 4000;
const LONGEST_WAIT_BESIDE_SIDEBAR = 1000;
/** Wait, in ms, before checking whether a page that was changing has come to rest. */
const REST_WAIT = 250;

/**
 * Number of checks in a row after which a page counts as one that never rests. The last of them
 * comes about 8 s after the first change.
 */
export const LOOKS_IN_ROW = 4;

/** A check of the page. */
export interface Look {
  /**
   * Number of the check, counted from 1, among checks in a row. A change after a pause of more
   * than 4 s begins a new row.
   */
  inRow: number;
  /** True if the check before this one returned `changing`. */
  isRepeated: boolean;
}

/**
 * What a check found:
 * - `changing`: the page has changed since the check before, and another check should follow soon
 * - `checked`: the next check can wait until the page changes
 */
export type Finding = 'changing' | 'checked';

/** Checks of a page, made by `createLooks`. */
export interface Looks {
  /** Starts to wait for the page to change. */
  awaitChange(): void;
  /** Lets a check follow in 500 ms, the first of a new row, even if the page does not change. */
  begin(): void;
  /**
   * Lets another check of the same row follow, even if the page does not change. Returns false,
   * and does nothing, after `LOOKS_IN_ROW` checks in a row.
   */
  lookAgain(): boolean;
}

/**
 * Calls `look` after the page has changed: 500 ms after the first change, then less and less often
 * while changes go on. On a page that does not change, no timer runs. The DOM observer stops at
 * the first change that it sees, so that a page which changes all the time hardly pays for it.
 */
export function createLooks(
  view: Window & Pick<typeof globalThis, 'MutationObserver'>,
  look: (at: Look) => Finding,
  hasSidebar: () => boolean,
): Looks {
  let inRow = 0;
  let timer = 0;
  let lastCheck = 0;

  const checkAfter = (wait: number, isRepeated: boolean) => {
    changes.disconnect();
    view.clearTimeout(timer);
    timer = view.setTimeout(check, wait, isRepeated);
  };
  const checkNext = () => {
    const longest = hasSidebar() ? LONGEST_WAIT_BESIDE_SIDEBAR : LONGEST_WAIT;
    checkAfter(Math.min(FIRST_WAIT * 2 ** inRow, longest), false);
  };
  const check = (isRepeated: boolean) => {
    if (!isRepeated) inRow++;
    lastCheck = Date.now();
    if (look({ inRow, isRepeated }) === 'changing') checkAfter(REST_WAIT, true);
    else awaitChange();
  };
  const awaitChange = () =>
    changes.observe(view.document, { childList: true, characterData: true, subtree: true });
  const begin = () => {
    inRow = 0;
    checkNext();
  };
  const changes = new view.MutationObserver(() => {
    if (Date.now() - lastCheck > LONGEST_WAIT) begin();
    else checkNext();
  });
  return {
    awaitChange,
    begin,
    lookAgain() {
      if (inRow >= LOOKS_IN_ROW) return false;
      checkNext();
      return true;
    },
  };
}
