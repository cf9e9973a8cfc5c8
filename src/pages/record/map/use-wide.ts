import { useEffect, useState } from 'preact/hooks';

/**
 * Least width of a window in which federations are shown as shapes; narrower windows show tiles.
 */
const WIDE = '(min-width: 48.01rem)';

/**
 * True while the window is wide enough to show federations as shapes. Follows the window's size.
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
