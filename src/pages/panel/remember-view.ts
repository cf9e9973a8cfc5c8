import type { RequestOf } from '../../protocol/messages.ts';
import { send } from '../../protocol/send.ts';
import { isWaiting } from './cover-guard.ts';

/** Longest time, in ms, to wait for the background to store a choice. */
const LONGEST = 1000;

/**
 * Stores how the reader left the panel, for the next page. Resolves once it is stored, fails to be,
 * or takes too long. Wait for it before the panel goes, because a frame that is gone sends nothing.
 */
export async function rememberView(view: RequestOf<'remember-view'>): Promise<void> {
  const isLate = new Promise<void>((resolve) => setTimeout(resolve, LONGEST));
  const isOver = send('remember-view', view).then(
    () => {},
    () => {},
  );
  await Promise.race([isOver, isLate]);
}

/**
 * Calls the listener whenever the reader clicks, types or scrolls in the panel. Clicks and turns of
 * the wheel under a cover do not count.
 */
export function onUse(listener: () => void): void {
  for (const name of ['pointerdown', 'keydown', 'wheel'])
    addEventListener(name, () => isWaiting() || listener(), { passive: true });
}
