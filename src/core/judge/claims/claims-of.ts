import type { EventMatch, Mention } from '../judgement.ts';
import type { Claim } from './claim.ts';

/** Article-level findings from which claims are made. */
export interface ArticleFindings {
  apps: readonly string[];
  jurisdictions: readonly string[];
  mentions: readonly Mention[];
  events: readonly EventMatch[];
  devices: boolean;
}

/** Returns the claims of an article, main ones first. */
export function claimsOf({ apps, jurisdictions, mentions, devices }: ArticleFindings): Claim[] {
  const places = jurisdictions.length > 0 ? jurisdictions : [null];
  return places.map((place, index) => ({
    apps: [...apps],
    place,
    scope: devices ? 'government-devices' : 'public',
    told: 'in-force',
    on: null,
    mentions: mentions.map(({ quote, block }) => ({ quote, block })),
    weight: 1 / (index + 1),
    main: index === 0,
    event: null,
  }));
}
