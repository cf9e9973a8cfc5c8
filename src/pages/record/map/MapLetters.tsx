import { fillOf, type Look } from '../../../components/looks.tsx';
import { unlessSame } from '../unless-same.tsx';

interface Props {
  /** ISO 3166-2 code; the part after the country is written. */
  code: string;
  x: number;
  y: number;
  /** Look of the area below the letters. */
  look: Look;
}

/** Letters of a place in its middle on the map. */
export const MapLetters = unlessSame(({ code, x, y, look }: Props) => (
  <text x={x} y={y} class={`letters on-${fillOf(look)}`}>
    {code.slice(3)}
  </text>
));
