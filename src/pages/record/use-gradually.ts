import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './in-idle-time.ts';

/** Minimum height of an item, in CSS pixels. */
const HEIGHT = 56;
const STEP = 50;

/**
 * Returns how many of the `count` items of a list to render now. `question` is a string that
 * changes whenever the list has other content. For the first question, all items are rendered at
 * once. For a later one, only as many items as fill the window are rendered at once, and the
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
