import type { ComponentChildren } from 'preact';
import type { Look } from '../../../components/looks.tsx';

/**
 * Pattern that fills an area of a map. `plain` means that nothing is on record. `hatch` holds lines
 * or dots that are repeated every 6 × 6 units.
 */
type Fill = 'solid' | 'chequered' | 'plain' | { hatch: ComponentChildren };

const FILLS: Readonly<Record<Look, Fill>> = {
  'in-force': 'solid',
  unconfirmed: { hatch: <path d="M-2 2 2-2M-2 8 8-2M4 8 8 4" class="line thick" /> },
  'age-limit': { hatch: <path d="M3 1v4M1 3h4" class="line" /> },
  'for-part': 'chequered',
  advice: { hatch: <circle cx="3" cy="3" r="1.7" class="line thin" /> },
  listed: { hatch: <path d="M0 3h6M3 0v6" class="line thin" /> },
  suspended: { hatch: <path d="M1.5 0v6M4.5 0v6" class="line" /> },
  blocked: { hatch: <path d="M0 1.5h6M0 4.5h6" class="line" /> },
  pending: { hatch: <path d="M-1 1 1-1M-1 7 7-1M5 7 7 5" class="line" /> },
  proposed: { hatch: <circle cx="3" cy="3" r="1" class="dot" /> },
  ended: { hatch: <path d="M-1-1 7 7M-1 5 1 7M5-1 7 1" class="line thin" /> },
  dropped: { hatch: <path d="M1 1l2 2M4 4l1 1" class="line thin" /> },
  'no-record': 'plain',
};

/**
 * Returns the kind of pattern that fills an area with a given look. The CSS class is this kind with
 * the prefix `fill-`, such as `fill-solid`.
 */
export function fillOf(look: Look): 'solid' | 'chequered' | 'plain' | 'hatched' {
  const fill = FILLS[look];
  return typeof fill === 'string' ? fill : 'hatched';
}

/**
 * Returns the hatch of a look as content for an SVG `pattern` of 6 × 6 units; null when the look
 * has no hatch.
 */
export function hatchOf(look: Look): ComponentChildren {
  const fill = FILLS[look];
  return typeof fill === 'string' ? null : fill.hatch;
}
