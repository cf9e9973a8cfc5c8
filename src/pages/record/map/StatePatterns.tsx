import type { ComponentChildren } from 'preact';
import type { Look } from '../../../components/look.ts';
import { LEGEND } from '../looks.ts';
import { unlessSame } from '../unless-same.tsx';

interface Props {
  /** Prefix of the pattern ids (`url(#NAME-in-force)`), since one document has several pictures. */
  name: string;
  /**
   * Units of the picture per screen pixel, so that a hatch is equally fine on small and large maps.
   */
  scale: number;
}

/**
 * Looks that the style sheet fills: solid, and plain land. A rule of single bodies is solid under a
 * chequer, `url(#NAME-part)`.
 */
const PLAIN: ReadonlySet<Look> = new Set<Look>(['in-force', 'for-part', 'no-record']);

/**
 * One pattern for each look that is not plain, in its colour, so that a map can be read without
 * colour.
 */
export const StatePatterns = unlessSame(({ name, scale }: Props) => (
  <defs>
    {/* Lies over a look's own pattern. */}
    <pattern
      id={`${name}-part`}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale})`}
    >
      <path d="M0 0h3.5v3.5H0zM3.5 3.5H7V7H3.5z" class="paper" />
    </pattern>
    {LEGEND.filter((look) => !PLAIN.has(look)).map((look) => (
      <pattern
        key={look}
        id={`${name}-${look}`}
        class={`state-${look}`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${scale})`}
      >
        <rect width="6" height="6" class="wash" />
        {HATCHES[look as Look]}
      </pattern>
    ))}
  </defs>
));

/**
 * Returns the fill of a look where `StatePatterns` of that name is in the document; undefined where
 * the style sheet fills it.
 */
export function patternOf(name: string, look: Look): { fill: string } | undefined {
  return PLAIN.has(look) ? undefined : { fill: `url(#${name}-${look})` };
}

const HATCHES: Partial<Record<Look, ComponentChildren>> = {
  suspended: <path d="M1.5 0v6M4.5 0v6" class="line" />,
  blocked: <path d="M0 1.5h6M0 4.5h6" class="line" />,
  pending: <path d="M-1 1 1-1M-1 7 7-1M5 7 7 5" class="line" />,
  proposed: <circle cx="3" cy="3" r="1" class="dot" />,
  listed: <path d="M0 3h6M3 0v6" class="line thin" />,
  advice: <circle cx="3" cy="3" r="1.7" class="line thin" />,
  dropped: <path d="M1 1l2 2M4 4l1 1" class="line thin" />,
  ended: <path d="M-1-1 7 7M-1 5 1 7M5-1 7 1" class="line thin" />,
};
