import type { KeyValueStore } from '../../browser/storage.ts';

/**
 * Matches the keys under which a tab's data are stored: the judged page, the reader's request, and
 * the open panel.
 */
const KEY_OF_TAB = /^(?:(?:private-)?tab|asked|panel):(\d+)$/;

/**
 * Deletes the data of closed tabs. Called when the last private window has closed, and each time
 * an article was judged, because the background script is running then anyway. A listener for
 * closed tabs would instead start the script each time a tab closes.
 */
export async function forgetClosedTabs(
  session: KeyValueStore,
  openTabs: () => Promise<number[]>,
): Promise<void> {
  const keys = Object.keys(await session.get(null)).filter((key) => KEY_OF_TAB.test(key));
  // The stored keys are read before the list of tabs, so that a tab opened in between does not
  // count as closed.
  const open = new Set(keys.length > 0 ? await openTabs() : []);
  const closed = keys.filter((key) => !open.has(Number(KEY_OF_TAB.exec(key)?.[1])));
  if (closed.length > 0) await session.remove(closed);
}
