import type { Claim } from '../src/core/judge/claims/claim.ts';

/**
 * Makes a main claim: TikTok is banned for everyone in the US. `fields` replace parts of the
 * claim.
 */
export function claim(fields: Partial<Claim> = {}): Claim {
  return {
    apps: ['tiktok'],
    place: 'US',
    scope: 'public',
    told: 'in-force',
    on: null,
    mentions: [{ quote: 'TikTok is banned.', block: 0 }],
    weight: 1,
    main: true,
    event: null,
    ...fields,
  };
}
