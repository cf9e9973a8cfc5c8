import { useEffect, useState } from 'preact/hooks';

/**
 * Returns the number of picture units per screen pixel, rounded to one decimal, of a picture that
 * is `width` units wide. Follows changes of the picture's size on the screen.
 */
export function useUnitsPerPixel(
  picture: { current: SVGSVGElement | null },
  width: number,
): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    if (!picture.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry?.contentRect.width)
        setScale(Math.round((width / entry.contentRect.width) * 10) / 10);
    });
    observer.observe(picture.current);
    return () => observer.disconnect();
  }, [picture, width]);
  return scale;
}
