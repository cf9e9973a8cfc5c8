import { fillOf, hatchOf, LEGEND, type Look } from '../../../components/looks.tsx';
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
 * One pattern for each look with a hatch, in its colour, so that a map can be read without colour,
 * and the chequer `url(#NAME-part)` for rules of single bodies. The style sheet fills other looks.
 */
export const StatePatterns = unlessSame(({ name, scale }: Props) => (
  <defs>
    {/* Drawn on top of the look's own pattern. */}
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
 * Returns the fill of a look where `StatePatterns` of that name is in the document; undefined where
 * the style sheet fills it.
 */
export function patternOf(name: string, look: Look): { fill: string } | undefined {
  return fillOf(look) === 'hatched' ? { fill: `url(#${name}-${look})` } : undefined;
}
