import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './in-idle-time.ts';

/** Number of items that fill a screen of 900 pixels in height. */
const AT_ONCE = 20;
const STEP = 50;

/**
 * Returns how many of `count` items to draw now. Visible items appear in the next frame, the others
 * between later frames. Another `question` starts again with few items; for the first question all
 * items are drawn at once.
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
