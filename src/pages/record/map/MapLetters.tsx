import type { Look } from '../../../components/look.ts';
import { unlessSame } from '../unless-same.tsx';

interface Props {
  /** ISO 3166-2, of which the part after the country is written. */
  code: string;
  x: number;
  y: number;
  /** What lies below them. */
  look: Look;
}

/** The letters of a place on a map, in its middle. */
export const MapLetters = unlessSame(({ code, x, y, look }: Props) => (
  <text x={x} y={y} class={`letters on-${look}`}>
    {code.slice(3)}
  </text>
));
