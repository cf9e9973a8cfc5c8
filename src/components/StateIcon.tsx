import type { ComponentChildren } from 'preact';
import type { Look } from './look.ts';

/**
 * One shape for each look, so that colour is never the only sign. Drawn on a grid of 16 × 16 in the
 * state's colour.
 */
const SHAPES: Record<Look, ComponentChildren> = {
  // Solid disc with a bar: no entry.
  'in-force': (
    <>
      <circle cx="8" cy="8" r="6.2" fill="currentColor" />
      <path d="M4.5 8h7" class="cut" stroke-width="2.2" />
    </>
  ),
  // Half of the sign for the whole place.
  'for-part': (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor" />
    </>
  ),
  // Speech bubble: said, not ordered.
  advice: <path d="M2 2.8h12v8.4H8.4L5 14v-2.8H2zM8 4.8v2.6M8 8.6v1" />,
  listed: <path d="M3 2h10v12H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3" />,
  // Court building: pediment and columns.
  blocked: <path d="M2 6.2 8 2.5l6 3.7zM3.8 7.2v4.6M8 7.2v4.6M12.2 7.2v4.6M1.8 13.5h12.4" />,
  // Pause sign.
  suspended: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M6.2 5.4v5.2M9.8 5.4v5.2" stroke-width="1.8" />
    </>
  ),
  // Clock: its day has not come.
  pending: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.4V8l2.4 1.6" />
    </>
  ),
  // Dashed ring: only sketched.
  proposed: <circle cx="8" cy="8" r="6.2" stroke-dasharray="2.6 2.27" />,
  // Ring with a broken bar.
  ended: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="m3.7 3.7 2.5 2.5M9.8 9.8l2.5 2.5" />
    </>
  ),
  // Dashed bar alone.
  dropped: <path d="M2 8h12" stroke-dasharray="2.6 2.27" />,
  'no-record': (
    <>
      <circle cx="8" cy="8" r="6.2" stroke-dasharray=".1 2.68" stroke-linecap="round" stroke-width="1.8" />
      <path d="M6.4 6.3a1.7 1.7 0 1 1 2.4 1.6c-.5.3-.8.6-.8 1.2M8 11.4v.1" />
    </>
  ),
};

/** Shape of a look. Decorative: a word always stands beside it. */
export function StateIcon({ look }: { look: Look }) {
  return (
    <svg
      class={`state-icon state-${look}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
    >
      {SHAPES[look]}
    </svg>
  );
}
