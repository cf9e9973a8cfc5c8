import { LEGEND, type Look } from '../../../components/looks.tsx';
import { unlessSame } from '../unless-same.tsx';
import { fillOf, hatchOf } from './fills.tsx';

interface Props {
  /**
   * Prefix of the patterns' ids, as in `url(#NAME-suspended)`. Each map in the document needs a
   * different prefix.
   */
  name: string;
  /**
   * Number of picture units per screen pixel. The patterns are scaled by it, so that they look
   * equally fine on small and large maps.
   */
  scale: number;
}

/**
 * SVG patterns that tell places of a map apart without colours. Each hatched look (see `Look`) has
 * its own pattern. The chequer `url(#NAME-part)` marks rules for a single institution or area.
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
 * Returns the style that fills a place with the pattern of a hatched look. `name` is the prefix of
 * the pattern's id (see `StatePatterns`). Returns `undefined` for looks that the style sheet
 * fills.
 */
export function patternOf(name: string, look: Look): { fill: string } | undefined {
  return fillOf(look) === 'hatched' ? { fill: `url(#${name}-${look})` } : undefined;
}
