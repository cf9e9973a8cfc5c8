import { useEffect, useRef, useState } from 'preact/hooks';
import { whenAtRest, whenIdle } from './in-idle-time.ts';

/** Minimum height of an item, in CSS pixels. */
const HEIGHT = 56;
const STEP = 50;

/**
 * Returns how many of a list's `count` items to render now. `question` is the query or the filters
 * that the list answers, as a text. Another `question` means a new list.
 * - The first list of the page is complete at once.
 * - A later list begins with as many items as fill the window. It first grows when the reader has
 *   changed nothing for a moment, and then whenever the browser is idle.
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
