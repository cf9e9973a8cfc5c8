import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LegalRecord } from '../../core/record/schema.ts';
import type { Words } from '../../core/wording/words.ts';
import { consistentView, readView, type View, viewQuery } from './view.ts';

/** The current view, and functions that lead to other views. */
export interface Navigation {
  view: View;
  /** One sentence for each unknown value in the address. */
  faults: readonly string[];
  /** Changes the view without adding an entry to the browser's history. */
  change(part: Partial<View>): void;
  /** Shows another view and moves focus to its heading. The browser's back button leads back. */
  go(part: Partial<View>): void;
  /** Returns the address of another view. */
  href(part: Partial<View>): string;
}

/**
 * State of a view when the reader leaves it: the scroll position, and the `href` of the link with
 * focus (null without one). The back button restores both.
 */
interface Left {
  scroll: number;
  link: string | null;
}

/**
 * Delay, in ms, before a change to the view is written to the address. Firefox refuses more than
 * 200 changes to the address in 10 seconds; dragging the slider would make more.
 */
const ADDRESS_DELAY_MS = 200;

/**
 * Returns the view that the page's address describes, and functions that change the view. Writes
 * each change to the address. When the reader goes back or forward, reads the address again.
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
  }, [view]);
  // The record was not loaded yet when the browser looked for the element that the fragment
  // (`#…`) names. The page therefore scrolls to this element now.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  useEffect(() => {
    // A faulty address and the message about it stay until the reader changes something.
    if (!touched.current) return;
    // If the reader has gone back, the address belongs to another entry of the history and must
    // not be overwritten.
    const write = () => {
      if (touched.current) history.replaceState(history.state, '', viewQuery(view, today));
    };
    const timer = setTimeout(write, ADDRESS_DELAY_MS);
    return () => clearTimeout(timer);
  }, [view, today]);

  const ways = useMemo(() => {
    const viewWith = (part: Partial<View>) =>
      consistentView({ ...current.current, ...part }, record, today);
    const move = (part: Partial<View>) => {
      touched.current = true;
      current.current = viewWith(part);
      show({ view: current.current, faults: [] });
    };
    const href = (part: Partial<View>) => viewQuery(viewWith(part), today);
    const go = (part: Partial<View>) => {
      const left: Left = {
        scroll: scrollY,
        link: document.activeElement?.getAttribute('href') ?? null,
      };
      // The view that the reader leaves gets the value `manual` in the history. When the reader
      // comes back to it, the browser does not scroll; the page does instead (see `returnTo`).
      // If both scrolled, the link that the reader had followed could move out of sight. The new
      // view gets the usual value, `auto`.
      history.scrollRestoration = 'manual';
      if (touched.current) history.replaceState(left, '', viewQuery(current.current, today));
      else history.replaceState(left, '');
      history.pushState(null, '', href(part));
      history.scrollRestoration = 'auto';
      arrival.current = 'heading';
      move(part);
    };
    return { change: move, go, href };
  }, [record, today]);
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
  // At the restored position, the link may be out of sight: the text in the table's filter is
  // not restored, so the table may be longer than before.
  followed?.scrollIntoView({ block: 'nearest' });
}

function isLeft(state: unknown): state is Left {
  return typeof Object(state).scroll === 'number';
}
