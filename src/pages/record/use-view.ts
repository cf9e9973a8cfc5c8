import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LegalRecord } from '../../core/record/schema.ts';
import type { Words } from '../../core/wording/words.ts';
import { readView, type View, viewQuery } from './view.ts';

/** Current view, and the ways to another one. */
export interface Navigation {
  view: View;
  /** Sentences on parts of the address that the record does not know. */
  faults: readonly string[];
  /** Changes the view on the same page, without a step for the back button. */
  change(part: Partial<View>): void;
  /** Goes to another page, with a step for the back button; the focus goes to its heading. */
  go(part: Partial<View>): void;
  /** Returns the address of another view. */
  href(part: Partial<View>): string;
}

/** State to restore when stepping back: scroll position and followed link. */
interface Left {
  scroll: number;
  link: string | null;
}

/**
 * Delay in milliseconds. Firefox refuses more than 200 changes of the address in 10 seconds, which
 * a dragged slider easily makes.
 */
const ADDRESS_DELAY_MS = 200;

/** Keeps view and address together: a change writes the address, and the back button reads it. */
export function useView(words: Words, record: LegalRecord, today: string): Navigation {
  const read = useCallback(() => readView(words, location.search, record, today), [words, record, today]);
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
  useEffect(() => {
    // A faulty address, and the message about it, stay until the reader changes something.
    if (!touched.current) return;
    const write = () => history.replaceState(history.state, '', viewQuery(view, today));
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
      const left: Left = { scroll: scrollY, link: document.activeElement?.getAttribute('href') ?? null };
      // The browser would scroll again after the followed link has been brought into view.
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
  // The table is longer than it was when a filter was typed, because stepping back does not restore
  // the filter.
  followed?.scrollIntoView({ block: 'nearest' });
}

function isLeft(state: unknown): state is Left {
  return typeof Object(state).scroll === 'number';
}
