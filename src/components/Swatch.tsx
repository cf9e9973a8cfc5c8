import type { Look } from './looks.tsx';

/** Small sample of the pattern and colour that a look (see `Look`) has in timeline strips. */
export function Swatch({ look }: { look: Look }) {
  return <span class={`swatch stretch state-${look}`} aria-hidden="true" />;
}
