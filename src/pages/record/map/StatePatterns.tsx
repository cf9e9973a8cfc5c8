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
   * Picture units per screen pixel. Patterns are scaled by this number, so that their lines look
   * equally thick on maps of any size.
   */
  scale: number;
}

/**
 * SVG patterns for maps: one for each hatched look (see `Look`), so that readers who can't tell
 * colours apart see the difference. The chequer with the id `NAME-part` marks places whose rule
 * applies only to a single institution or area.
 */
export const StatePatterns = unlessSame(({ name, scale }: Props) => (
  <defs>
    {/* The chequer is drawn on top of the pattern or colour of the place's look. */}
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
 * Returns the style that fills a place with the pattern `NAME-LOOK`, such as `world-suspended`.
 * `name` is the name of the map. Returns `undefined` for a look without a hatch, because the style
 * sheet then fills the place.
 */
export function patternOf(name: string, look: Look): { fill: string } | undefined {
  return fillOf(look) === 'hatched' ? { fill: `url(#${name}-${look})` } : undefined;
}
