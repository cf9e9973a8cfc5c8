import { useEffect, useState } from 'preact/hooks';

/**
 * Returns how many units of an SVG picture, `width` units wide, one screen pixel covers. Rounded
 * to one decimal. Follows changes of the picture's size.
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
