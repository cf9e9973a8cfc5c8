import { useEffect, useState } from 'preact/hooks';

/**
 * Returns how many units of a picture `width` units wide make one screen pixel, to one decimal;
 * follows the picture's size.
 */
export function useUnitsPerPixel(picture: { current: SVGSVGElement | null }, width: number): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    if (!picture.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry?.contentRect.width) setScale(Math.round((width / entry.contentRect.width) * 10) / 10);
    });
    observer.observe(picture.current);
    return () => observer.disconnect();
  }, [picture, width]);
  return scale;
}
