import { lookOn } from '../../../components/look-on.ts';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { useWords } from '../../../components/use-words.ts';
import type { Status } from '../../../core/law/standing.ts';
import { statusWords } from '../../../core/wording/standing.ts';
import { capitalised } from '../../../core/wording/words.ts';

/**
 * Point on a map, in pixels from the top left corner of the map's box. `width` is the width of the
 * box in pixels.
 */
export interface TipPoint {
  x: number;
  y: number;
  width: number;
}

interface Props {
  point: TipPoint;
  name: string;
  status: Status;
  day: string;
}

/**
 * Name and status of a place, shown beside a point of the map. Hidden from screen readers, which
 * get an announcement instead.
 */
export function MapTip({ point: { x, y, width }, name, status, day }: Props) {
  const words = useWords();
  const look = lookOn(status, day);
  const side = x < width / 2 ? { left: `${x + 14}px` } : { right: `${width - x + 14}px` };
  return (
    <div class={`map-tip state-${look}`} style={{ top: `${y + 14}px`, ...side }} aria-hidden="true">
      <strong>{name}</strong>
      <span class="badge">
        <StateIcon look={look} /> {capitalised(statusWords(words, status, day))}
      </span>
    </div>
  );
}
