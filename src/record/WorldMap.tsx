import map from 'virtual:world-map';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Status } from '../core/status.ts';
import { isForPart } from '../core/wording/parts.ts';
import { statusWords } from '../core/wording/standing.ts';
import { lookOf } from '../ui/look.ts';
import { useWords } from '../ui/use-words.ts';
import { patternOf, StatePatterns } from './StatePatterns.tsx';

interface Props {
  statusOf: (code: string) => Status;
  nameOf: (code: string) => string;
  day: string;
  /** The map in a sentence, for whoever doesn't see it. */
  summary: string;
  onSelect: (code: string) => void;
}

/**
 * The world on one day, each country in its state's colour and pattern, chequered where only a single body has a rule. For eye and pointer; the table below says the same
 * to the keyboard and to a screen reader, so that the map itself is one picture with one description.
 */
export function WorldMap({ statusOf, nameOf, day, summary, onSelect }: Props) {
  const words = useWords();
  const [pointed, setPointed] = useState<string | null>(null);
  const picture = useRef<SVGSVGElement>(null);
  const scale = useUnitsPerPixel(picture);
  const paint = (code: string | null) => {
    if (!code) return { class: 'land disputed' };
    const status = statusOf(code);
    const look = lookOf(status);
    const point = { onPointerEnter: () => setPointed(code), onPointerLeave: () => setPointed(null) };
    if (look === 'no-record') return { class: 'land', ...point };
    const style = patternOf('map', look);
    return { class: `land known state-${look}`, style, onClick: () => onSelect(code), ...point };
  };
  const isPart = (code: string | null) => code !== null && isForPart(statusOf(code));
  // Far islands without a rule would only be specks.
  const dots = map.dots.filter(({ code }) => code && statusOf(code).state !== 'no-record');
  return (
    <>
      <svg
        ref={picture}
        class="world"
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="img"
        aria-label={words.say('record_map_label', { summary })}
      >
        <StatePatterns name="map" scale={scale} />
        {map.shapes.map(({ code, d }) => (
          <g key={d}>
            <path d={d} {...paint(code)} />
            {isPart(code) && <path d={d} class="part" style={{ fill: 'url(#map-part)' }} />}
          </g>
        ))}
        {dots.map(({ code, x, y }) => (
          <g key={code}>
            <circle cx={x} cy={y} r={4 * scale} {...paint(code)} />
            {isPart(code) && (
              <circle cx={x} cy={y} r={4 * scale} class="part" style={{ fill: 'url(#map-part)' }} />
            )}
          </g>
        ))}
      </svg>
      <p class="readout fine quiet" aria-hidden="true">
        {pointed
          ? words.say('record_tile', {
              place: nameOf(pointed),
              status: statusWords(words, statusOf(pointed), day),
            })
          : words.say('record_map_point')}
      </p>
    </>
  );
}

/** Follows the picture's size on the screen. */
function useUnitsPerPixel(picture: { current: SVGSVGElement | null }): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    if (!picture.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry?.contentRect.width) setScale(Math.round((map.width / entry.contentRect.width) * 10) / 10);
    });
    observer.observe(picture.current);
    return () => observer.disconnect();
  }, [picture]);
  return scale;
}
