import { useEffect, useState } from 'preact/hooks';

/** As wide as this, a map of a federation's shapes can be read and hit; narrower, tiles can. */
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
