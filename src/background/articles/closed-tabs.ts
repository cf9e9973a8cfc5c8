import type { KeyValueStore } from '../../browser/storage.ts';

/** Keys under which a judged page, a request to read a page and an open panel are kept. */
const KEY_OF_TAB = /^(?:tab|asked|panel):(\d+)$/;

/**
 * Removes from `session` what is kept of tabs that have closed. The background calls this when it
 * is awake anyway, because a listener for closed tabs would wake it for each of them.
 */
export async function forgetClosedTabs(
  session: KeyValueStore,
  openTabs: () => Promise<number[]>,
): Promise<void> {
  const keys = Object.keys(await session.get(null)).filter((key) => KEY_OF_TAB.test(key));
  // The tabs are asked for last, so that no tab counts as closed that was opened meanwhile.
  const open = new Set(keys.length > 0 ? await openTabs() : []);
  const closed = keys.filter((key) => !open.has(Number(KEY_OF_TAB.exec(key)?.[1])));
  if (closed.length > 0) await session.remove(closed);
}
