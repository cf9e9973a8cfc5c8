import { useEffect, useState } from 'preact/hooks';

/**
 * Media query for wide windows. They show the states of the US and other federations as a map;
 * narrower windows show a grid of equal tiles.
 */
const WIDE = '(min-width: 48.01rem)';

/**
 * Returns true while the window is wide (see `WIDE`). When this changes, the component is rendered
 * again.
 */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isWide;
}
