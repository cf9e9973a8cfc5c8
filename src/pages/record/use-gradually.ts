import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './in-idle-time.ts';

/** As many as a screen of 900 pixels holds. */
const AT_ONCE = 20;
const STEP = 50;

/**
 * How many of `count` items to draw now, so that what a reader asks for is there in the next frame and the rest, out of
 * sight, follows between frames. It begins anew with another `question`; the first one is answered whole.
 */
export function useGradually(count: number, question: string): number {
  const [answered, answer] = useState({ question, drawn: Number.POSITIVE_INFINITY });
  const drawn = answered.question === question ? answered.drawn : AT_ONCE;
  useEffect(() => {
    if (drawn >= count) return;
    return whenIdle(() => answer({ question, drawn: drawn + STEP }));
  }, [question, drawn, count]);
  return Math.min(drawn, count);
}
