import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './in-idle-time.ts';

/** Least height of an item, in CSS pixels. */
const HEIGHT = 56;
const STEP = 50;

/**
 * Returns the number of items, out of `count`, to render now. `question` is a string that changes
 * whenever the list shows something else. With the first question, all items are rendered at once.
 * When the question changes, the items that fill a window are rendered in the next frame, and the
 * others in steps between later frames.
 */
export function useGradually(count: number, question: string): number {
  const [answered, answer] = useState({ question, drawn: Number.POSITIVE_INFINITY });
  const drawn = answered.question === question ? answered.drawn : Math.ceil(innerHeight / HEIGHT);
  useEffect(() => {
    if (drawn >= count) return;
    return whenIdle(() => answer({ question, drawn: drawn + STEP }));
  }, [question, drawn, count]);
  return Math.min(drawn, count);
}
