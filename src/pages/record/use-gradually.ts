import { useEffect, useRef, useState } from 'preact/hooks';
import { whenAtRest, whenIdle } from './in-idle-time.ts';

/** Minimum height of an item, in CSS pixels. */
const HEIGHT = 56;
const STEP = 50;

/**
 * Returns how many of the `count` items of a list to render now. `question` changes whenever the
 * list does. The first list is rendered at once. Later lists begin with enough items to fill the
 * window and grow when the reader rests.
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
