import type { ComponentChildren } from 'preact';
import { StateIcon } from '../ui/StateIcon.tsx';
import { isOwn, type Look, type OwnLook } from './looks.ts';

/** Drawn on 16 × 16, as the states' own shapes are. */
const SHAPES: Record<OwnLook, ComponentChildren> = {
  // Half of the sign that the whole would have.
  'for-part': (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor" />
    </>
  ),
  // Said, not ordered.
  advice: (
    <>
      <path d="M2 2.8h12v8.4H8.4L5 14v-2.8H2z" stroke-linejoin="round" />
      <path d="M8 4.8v2.6M8 9.1v.1" stroke-linecap="round" />
    </>
  ),
  listed: (
    <>
      <path d="M3 2h10v12H3z" stroke-linejoin="round" />
      <path d="M5.5 5.5h5M5.5 8h5M5.5 10.5h3" stroke-width="1.3" />
    </>
  ),
};

/** The shape of a look; decoration beside its word. */
export function LookIcon({ look }: { look: Look }) {
  if (!isOwn(look)) return <StateIcon state={look} />;
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
