import { LEGEND, type Look } from '../../../components/looks.tsx';
import { unlessSame } from '../unless-same.tsx';
import { fillOf, hatchOf } from './fills.tsx';

interface Props {
  /**
   * Prefix of the patterns' ids (`url(#NAME-suspended)`), which is different for each map in the
   * document.
   */
  name: string;
  /**
   * Number of picture units per screen pixel. The patterns are scaled by it, so that a hatch looks
   * equally fine on small and large maps.
   */
  scale: number;
}

/**
 * SVG patterns that let people who can't see colours read a map: one for each hatched look (see
 * `Look`), in the look's colour, and the chequer `url(#NAME-part)` for rules that are limited to
 * single bodies. The style sheet fills looks without a hatch.
 */
export const StatePatterns = unlessSame(({ name, scale }: Props) => (
  <defs>
    {/* Drawn on top of the look's pattern or colour. */}
    <pattern
      id={`${name}-part`}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale})`}
    >
      <path d="M0 0h3.5v3.5H0zM3.5 3.5H7V7H3.5z" class="paper" />
    </pattern>
    {LEGEND.filter((look) => fillOf(look) === 'hatched').map((look) => (
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
        {hatchOf(look)}
      </pattern>
    ))}
  </defs>
));

/**
 * Returns the fill for a hatched look, from the `StatePatterns` with the given name. Undefined for
 * any other look, which the style sheet fills.
 */
export function patternOf(name: string, look: Look): { fill: string } | undefined {
  return fillOf(look) === 'hatched' ? { fill: `url(#${name}-${look})` } : undefined;
}
