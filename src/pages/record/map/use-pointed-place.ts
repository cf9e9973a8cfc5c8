import type { TargetedEvent, TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { TipPoint } from './MapTip.tsx';
import { type Centre, isArrow, nearestPlace } from './nearest-place.ts';

/**
 * The place that the reader points at or has reached with the arrow keys. Its tip is shown beside
 * the point `x`, `y`.
 */
interface Pointed extends TipPoint {
  code: string;
  byKeyboard: boolean;
}

/**
 * Lets the reader choose a place on a map with a pointer or the arrow keys. A click or Enter
 * calls `select`.
 *
 * The map's container needs the returned `handlers`. The element of each place needs the
 * attribute `data-code`. Arrow keys reach only elements that also have the class `known`.
 */
export function usePointedPlace(select: (code: string) => void) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const pointAt = (map: HTMLElement, code: string | null, at?: { x: number; y: number }) => {
    const centre = at ?? centresIn(map).find((one) => one.code === code);
    const { left, top, width } = map.getBoundingClientRect();
    setPointed(
      code !== null && centre
        ? { code, x: centre.x - left, y: centre.y - top, width, byKeyboard: !at }
        : null,
    );
  };
  const step = (map: HTMLElement, key: string) => {
    const from = pointed?.code ?? null;
    const next = nearestPlace(centresIn(map), from, key) ?? from;
    pointAt(map, next);
  };
  const handlers = {
    onPointerMove: ({
      currentTarget,
      target,
      clientX,
      clientY,
    }: TargetedPointerEvent<HTMLElement>) =>
      pointAt(currentTarget, codeAt(target), { x: clientX, y: clientY }),
    onPointerLeave: () => setPointed(null),
    onClick: ({ target }: TargetedEvent<HTMLElement>) => {
      const code = codeAt(target);
      if (code) select(code);
    },
    onFocus: ({ currentTarget }: TargetedEvent<HTMLElement>) => {
      if (currentTarget.matches(':focus-visible')) step(currentTarget, '');
    },
    onBlur: () => setPointed(null),
    onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => {
      if (isArrow(event.key)) {
        event.preventDefault();
        step(event.currentTarget, event.key);
      } else if (event.key === 'Enter' && pointed) select(pointed.code);
      else if (event.key === 'Escape') setPointed(null);
    },
  };
  return { pointed, handlers };
}

/** Returns one centre for each coloured place of the map. */
function centresIn(map: HTMLElement): Centre[] {
  const centres = new Map<string, Centre>();
  for (const element of map.querySelectorAll<SVGElement>('.known[data-code]')) {
    const code = element.dataset.code ?? '';
    const { left, top, width, height } = element.getBoundingClientRect();
    // A small place may have two elements: its shape and, later in the document, a box that is
    // easier to see. The box's centre then replaces the shape's.
    centres.set(code, { code, x: left + width / 2, y: top + height / 2 });
  }
  return [...centres.values()];
}

/**
 * Returns the code of the place that an element of the map belongs to; null if it belongs to none.
 */
function codeAt(target: EventTarget | null): string | null {
  return target instanceof SVGElement ? (target.dataset.code ?? null) : null;
}
