import { useCallback, useEffect, useState } from 'preact/hooks';
import { readView, type View, viewQuery } from './view.ts';

type Change = (change: Partial<View>, focus?: string) => void;

/**
 * The view and its address go together: a change writes the address, the browser's back button reads it.
 * `focus` is a selector of the heading to go to once the change is shown.
 */
export function useView(today: string): [View, Change] {
  const [view, setView] = useState(() => readView(location.search, today));
  const [focus, setFocus] = useState<string | null>(null);
  useEffect(() => {
    const back = () => setView(readView(location.search, today));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [today]);
  useEffect(() => {
    if (!focus) return;
    const heading = document.querySelector<HTMLElement>(focus);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
    setFocus(null);
  }, [focus]);
  const change = useCallback(
    (part: Partial<View>, focusOn?: string) => {
      setView((before) => {
        const after = { ...before, ...part };
        const opens = part.place || part.event;
        history[opens ? 'pushState' : 'replaceState'](null, '', viewQuery(after, today));
        return after;
      });
      if (focusOn) setFocus(focusOn);
    },
    [today],
  );
  return [view, change];
}
