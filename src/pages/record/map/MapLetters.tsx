import type { Look } from '../../../components/looks.tsx';
import { unlessSame } from '../unless-same.tsx';
import { fillOf } from './fills.tsx';

interface Props {
  /** ISO 3166-2 code. Only the part after the country's code is shown. */
  code: string;
  x: number;
  y: number;
  /** Look of the area behind the letters. */
  look: Look;
}

/** The letters of a place's code, such as "MT" for `US-MT`, centred on a point of the map. */
export const MapLetters = unlessSame(({ code, x, y, look }: Props) => (
  <text x={x} y={y} class={`letters on-${fillOf(look)}`}>
    {code.slice(3)}
  </text>
));
