import { useEffect, useRef, useState } from 'preact/hooks';
import { whenAtRest, whenIdle } from './in-idle-time.ts';

/** Minimum height of an item, in CSS pixels. */
const HEIGHT = 56;
const STEP = 50;

/**
 * Returns how many of the `count` items of a list to render now. `question` is a string that
 * changes whenever the list has other content. For the first question, all items are rendered at
 * once. For a later one, only as many items as fill the window are rendered at once. The others
 * follow when the reader rests, in steps between frames.
 */
export function useGradually(count: number, question: string): number {
  const list = useRef({ question, drawn: Number.POSITIVE_INFINITY, wait: whenAtRest });
  const [, render] = useState({});
  if (list.current.question !== question)
    list.current = { question, drawn: Math.ceil(innerHeight / HEIGHT), wait: whenAtRest };
  const { drawn, wait } = list.current;
  useEffect(() => {
    if (drawn >= count) return;
    return wait(() => {
      list.current = { question, drawn: drawn + STEP, wait: whenIdle };
      render({});
    });
  }, [question, drawn, count]);
  return Math.min(drawn, count);
}
