import { send } from '../../protocol/send.ts';

/** Time, in ms, during which the reader can undo a dismissal. */
const UNDO_TIME = 8000;

/**
 * A reader's request to hide the sidebar on this page or on the whole site. The request has not
 * been sent yet, so the reader can still undo it.
 */
export interface Dismissal {
  reach: 'page' | 'site';
  undo(): void;
  /**
   * Ends the time to undo it, because the page has changed its article. Sends a dismissal for the
   * site at once; a dismissal for the page is no longer needed.
   */
  leave(): void;
}

/**
 * Starts a dismissal. When the time to undo is over or the reader leaves the page, sends the
 * dismissal to the background script and calls `onEnd`.
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
  return { reach, undo: stop, leave: reach === 'site' ? end : stop };
}

/**
 * Events that happen when the reader leaves the page. The dismissal is then sent at once. With
 * `pagehide` alone, Chromium would lose the message if the next page is on another site.
 */
const LEAVING = ['beforeunload', 'pagehide'];
