import type { Claim } from '../src/core/judge/claims/claim.ts';

/**
 * Makes the claim that TikTok is banned for everyone in the US. It is a main claim, as if from a
 * headline. `fields` replace parts of it.
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
