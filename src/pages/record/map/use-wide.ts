import { useEffect, useState } from 'preact/hooks';

/**
 * Media query for windows wide enough to show federations as shapes; narrower windows show tiles.
 */
const WIDE = '(min-width: 48.01rem)';

/**
 * Returns true while the window is wide enough to show federations as shapes. When this changes,
 * the component is rendered again.
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
