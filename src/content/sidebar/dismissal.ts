import { send } from '../../protocol/send.ts';

/** Time, in ms, during which the reader can undo a dismissal. */
const UNDO_TIME = 8000;

/** A dismissal that can still be undone. */
export interface Dismissal {
  reach: 'page' | 'site';
  undo(): void;
}

/**
 * Starts a dismissal. Sends it to the background when the time to undo it is over, or earlier if
 * the reader leaves the page, and then calls `onEnd`.
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
 * Events that send a dismissal early. When the next page is on another site, Chromium does not
 * deliver a message sent on `pagehide`, so the message is sent on `beforeunload`. `beforeunload`
 * also fires for a link to a file or an e-mail address, although the page then stays open; in that
 * case the reader can no longer undo the dismissal.
 */
const LEAVING = ['beforeunload', 'pagehide'];
