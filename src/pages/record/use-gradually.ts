import { useEffect, useRef, useState } from 'preact/hooks';
import { whenAtRest, whenIdle } from './in-idle-time.ts';

/** Minimum height of an item, in CSS pixels. */
const HEIGHT = 56;
const STEP = 50;

/**
 * Returns how many of a list's `count` items to render now. `question` is a text with the query or
 * filters that led to the list. A change of `question` begins a new list.
 */
export function useGradually(count: number, question: string): number {
  // The page's first list is rendered completely at once.
  const list = useRef({ question, drawn: Number.POSITIVE_INFINITY, wait: whenAtRest });
  const [, render] = useState({});
  if (list.current.question !== question)
    // Unlike the page's first list, a list for a new question begins with only as many items as
    // fill the window. `STEP` more are rendered when the reader pauses. The rest follow while the
    // browser is idle, `STEP` at a time.
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
