import type { StretchLook } from './stretch-look.ts';

/** Small sample of the pattern and colour with which timeline strips draw a period. */
export function Swatch({ look }: { look: StretchLook }) {
  return <span class={`swatch stretch state-${look}`} aria-hidden="true" />;
}
