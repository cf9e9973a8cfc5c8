import type { Look } from './looks.tsx';

/** Small sample of the pattern and colour with which timeline strips draw a look (see `Look`). */
export function Swatch({ look }: { look: Look }) {
  return <span class={`swatch stretch state-${look}`} aria-hidden="true" />;
}
