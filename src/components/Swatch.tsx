import type { PeriodLook } from './period-look.ts';

/** Small sample of the pattern and colour with which timeline strips draw a period. */
export function Swatch({ look }: { look: PeriodLook }) {
  return <span class={`swatch stretch state-${look}`} aria-hidden="true" />;
}
