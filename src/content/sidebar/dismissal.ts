import { send } from '../../protocol/send.ts';

/** Time during which the reader may undo a dismissal, in ms. */
const UNDO_TIME = 8000;

/** A dismissal that the reader may still undo. */
export interface Dismissal {
  reach: 'page' | 'site';
  undo(): void;
}

/**
 * Sends the dismissal once the time to undo it is over, or earlier if the reader leaves the page.
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
 * Events that send the dismissal early. When the next page is on another site, Chromium does not
 * deliver a message that is sent on `pagehide`, so `beforeunload` sends it. `beforeunload` also
 * fires for a link to a file or an e-mail address, although the page then stays open; the reader
 * can then no longer undo the dismissal.
 */
const LEAVING = ['beforeunload', 'pagehide'];
