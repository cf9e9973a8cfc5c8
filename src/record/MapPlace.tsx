import type { Look } from '../ui/look.ts';
import { patternOf } from './StatePatterns.tsx';
import { unlessSame } from './unless-same.tsx';

interface Props {
  code: string | null;
  /** The map whose patterns it is drawn with. */
  map: string;
  /** Null for a disputed area. */
  look: Look | null;
  /** A rule of single bodies only. */
  isPart: boolean;
  /** A shape as a path, or a dot. */
  d?: string;
  x?: number;
  y?: number;
  r?: number;
}

/** One place of a map. A day changes few of them, and only those are drawn anew. */
export const MapPlace = unlessSame(({ code, map, look, isPart, d, x, y, r }: Props) => {
  const form = d === undefined ? { cx: x, cy: y, r } : { d };
  const Form = d === undefined ? 'circle' : 'path';
  const style = look === null ? undefined : patternOf(map, look);
  return (
    <>
      <Form {...form} class={classOf(look)} style={style} data-code={code ?? undefined} />
      {isPart && <Form {...form} class="part" style={{ fill: `url(#${map}-part)` }} />}
    </>
  );
});

function classOf(look: Look | null): string {
  if (look === null) return 'land disputed';
  return look === 'no-record' ? 'land' : `land known state-${look}`;
}
