import { send } from '../../protocol/send.ts';

/** Time during which the reader may undo a dismissal, in ms. */
const UNDO_TIME = 8000;

/** A dismissal that the reader may still undo. */
export interface Dismissal {
  reach: 'page' | 'site';
  undo(): void;
}

/**
 * Sends a dismissal once the time to undo it is over, or earlier when the reader leaves the page.
 * Then calls `onEnd`.
 */
export function startDismissal(reach: Dismissal['reach'], onEnd: () => void): Dismissal {
  const stop = () => {
    clearTimeout(timer);
    for (const event of LEAVING) removeEventListener(event, end);
  };
  const end = () => {
    stop();
    void send('dismiss', { reach, host: location.hostname }).catch(() => {});
    onEnd();
  };
  const timer = setTimeout(end, UNDO_TIME);
  for (const event of LEAVING) addEventListener(event, end);
  return { reach, undo: stop };
}

/**
 * Chromium does not deliver messages of a page that is already gone when the next page belongs to
 * another site, so `beforeunload` sends the dismissal. A link to a file or an e-mail address fires
 * that event too, although the page stays. The dismissal was sent then as well, so the offer to
 * undo it ends.
 */
const LEAVING = ['beforeunload', 'pagehide'];
