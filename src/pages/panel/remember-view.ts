import type { RequestOf } from '../../protocol/message-map.ts';
import { send } from '../../protocol/send.ts';
import { isWaiting } from './cover-guard.ts';

/** Maximum time, in ms, to wait until the background script has stored a choice. */
const LONGEST = 1000;

/**
 * Stores a choice that the reader made in the panel, such as collapsing it. Resolves when this
 * succeeds, fails or takes too long. Remove the panel only then, because a removed frame can't send
 * messages.
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
 * Calls the listener whenever the reader clicks, types or scrolls in the panel. Clicks and
 * scrolling are ignored while something covers the panel.
 */
export function onUse(listener: () => void): void {
  for (const name of ['pointerdown', 'keydown', 'wheel'])
    addEventListener(name, () => isWaiting() || listener(), { passive: true });
}
