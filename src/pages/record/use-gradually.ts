import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './in-idle-time.ts';

/** Least height of an item, in CSS pixels. */
const HEIGHT = 56;
const STEP = 50;

/**
 * Returns the number of items, out of `count`, to render now. The items that fill a window come in
 * the next frame, the others between later frames. When `question` changes, this begins anew; for
 * the first question, all items are rendered at once.
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
