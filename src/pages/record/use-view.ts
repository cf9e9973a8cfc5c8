import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LegalRecord } from '../../core/record/schema.ts';
import type { Words } from '../../core/wording/words.ts';
import { readView, type View, viewQuery } from './view.ts';

/** Current view, and functions that lead to other views. */
export interface Navigation {
  view: View;
  /** Sentences about the values in the address that are unknown. */
  faults: readonly string[];
  /** Changes the view without adding a step to the history. */
  change(part: Partial<View>): void;
  /**
   * Goes to another view and adds it to the history, so that the back button returns from it. Moves
   * the focus to the new view's heading.
   */
  go(part: Partial<View>): void;
  /** Returns the address of another view. */
  href(part: Partial<View>): string;
}

/** State that the back button restores: the scroll position, and the link that was followed. */
interface Left {
  scroll: number;
  link: string | null;
}

/**
 * Delay in milliseconds before the address is changed. Firefox refuses more than 200 changes in 10
 * seconds, a number that a dragged slider easily reaches.
 */
const ADDRESS_DELAY_MS = 200;

/**
 * Keeps the view and the address in step: a change of the view writes the address, and the back
 * button makes the page read the address again.
 */
export function useView(words: Words, record: LegalRecord, today: string): Navigation {
  const read = useCallback(
    () => readView(words, location.search, record, today),
    [words, record, today],
  );
  const [{ view, faults }, show] = useState(read);
  const arrival = useRef<'heading' | Left | null>(null);
  const touched = useRef(false);
  const current = useRef(view);
  current.current = view;

  useEffect(() => {
    const back = ({ state }: PopStateEvent) => {
      arrival.current = isLeft(state) ? state : null;
      touched.current = false;
      show(read());
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [read]);
  useLayoutEffect(() => {
    if (arrival.current === 'heading') arriveAtHeading();
    else if (arrival.current) returnTo(arrival.current);
    arrival.current = null;
  }, [view.place, view.event, view.search]);
  // The browser looks for the section of `#id` before the record has loaded.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  useEffect(() => {
    // A faulty address and the message about it stay until the reader changes something.
    if (!touched.current) return;
    // A step back can come before the clean-up of this effect. The address is then that of another
    // entry of the history, which keeps its own view.
    const write = () => {
      if (touched.current) history.replaceState(history.state, '', viewQuery(view, today));
    };
    const timer = setTimeout(write, ADDRESS_DELAY_MS);
    return () => clearTimeout(timer);
  }, [view, today]);

  const ways = useMemo(() => {
    const move = (part: Partial<View>) => {
      touched.current = true;
      current.current = { ...current.current, ...part };
      show({ view: current.current, faults: [] });
    };
    const href = (part: Partial<View>) => viewQuery({ ...current.current, ...part }, today);
    const go = (part: Partial<View>) => {
      const left: Left = {
        scroll: scrollY,
        link: document.activeElement?.getAttribute('href') ?? null,
      };
      // The browser would, with `auto`, scroll once more after the followed link has been brought
      // into view.
      history.scrollRestoration = 'manual';
      if (touched.current) history.replaceState(left, '', viewQuery(current.current, today));
      else history.replaceState(left, '');
      history.pushState(null, '', href(part));
      history.scrollRestoration = 'auto';
      arrival.current = 'heading';
      move(part);
    };
    return { change: move, go, href };
  }, [today]);
  return { view, faults, ...ways };
}

function arriveAtHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h2');
  heading?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

function returnTo({ scroll, link }: Left): void {
  scrollTo(0, scroll);
  if (!link) return;
  const links = [...document.querySelectorAll<HTMLElement>(`main a[href="${CSS.escape(link)}"]`)];
  const inSight = links.find((element) => element.getBoundingClientRect().top >= 0);
  const followed = inSight ?? links[0];
  followed?.focus({ preventScroll: true });
  // The restored scroll position may be wrong: if a filter was typed, the table is longer now,
  // because the back button does not restore the filter.
  followed?.scrollIntoView({ block: 'nearest' });
}

function isLeft(state: unknown): state is Left {
  return typeof Object(state).scroll === 'number';
}
