import { useEffect, useState } from 'preact/hooks';

/** Least window width for a map of a federation's shapes; narrower windows show tiles. */
const WIDE = '(min-width: 48.01rem)';

/** True while the window is wide enough for maps of federations; follows its size. */
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
