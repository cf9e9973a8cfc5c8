import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './in-idle-time.ts';

/** Number of items on a screen of 900 pixels. */
const AT_ONCE = 20;
const STEP = 50;

/**
 * Returns how many of `count` items to draw now, so that visible ones appear in the next frame and
 * the rest between frames. Starts again with another `question`; the first one is drawn whole.
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
