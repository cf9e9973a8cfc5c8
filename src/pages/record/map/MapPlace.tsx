import type { Look } from '../../../components/looks.tsx';
import { unlessSame } from '../unless-same.tsx';
import { fillOf } from './fills.tsx';
import { patternOf } from './StatePatterns.tsx';

interface Props {
  code: string | null;
  /** Name of the map. The ids of the map's fill patterns begin with it. */
  map: string;
  /** Look of the place (see `Look`); null for a disputed area. */
  look: Look | null;
  /** True when the rule that decides the look applies only to a single institution or area. */
  isPart: boolean;
  /** True for the place that the reader points at or has reached with the arrow keys. */
  isPointed: boolean;
  form: 'path' | 'circle' | 'rect';
  /** SVG path data, only for the form `path`. */
  d?: string;
  /** Horizontal position of the centre, only for a circle or a box. */
  x?: number;
  y?: number;
  /** Half the height, only for a circle or a box. */
  r?: number;
}

/**
 * One place on a map. It is rendered again only when its own properties change, because few places
 * change when the reader moves to the next day.
 */
export const MapPlace = unlessSame(
  ({ code, map, look, isPart, isPointed, form, ...size }: Props) => {
    const style = look === null ? undefined : patternOf(map, look);
    const shape = attributesOf(form, size);
    const Form = form;
    return (
      <>
        <Form
          {...shape}
          class={`${classOf(look)}${isPointed ? ' pointed' : ''}`}
          style={style}
          data-code={code ?? undefined}
        />
        {isPart && <Form {...shape} class="part" style={{ fill: `url(#${map}-part)` }} />}
      </>
    );
  },
);

function classOf(look: Look | null): string {
  if (look === null) return 'land disputed';
  return look === 'no-record' ? 'land' : `land known fill-${fillOf(look)} state-${look}`;
}

function attributesOf(
  form: Props['form'],
  { d, x = 0, y = 0, r = 0 }: Pick<Props, 'd' | 'x' | 'y' | 'r'>,
) {
  if (form === 'path') return { d };
  if (form === 'circle') return { cx: x, cy: y, r };
  return { x: x - 1.35 * r, y: y - r, width: 2.7 * r, height: 2 * r, rx: 3 };
}
