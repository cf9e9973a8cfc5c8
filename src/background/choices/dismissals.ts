import * as z from 'zod/mini';
import type { StoredValue } from '../../browser/storage.ts';

/**
 * Places where the reader does not want the sidebar to come by itself. Popup and badge still work
 * there.
 */
export interface Dismissals {
  everywhere: boolean;
  /** Hosts as they stand in an address: `www.example.org`. */
  sites: string[];
}

export const dismissals: StoredValue<Dismissals> = {
  key: 'dismissals',
  schema: z.strictObject({ everywhere: z.boolean(), sites: z.array(z.string()) }),
  fallback: { everywhere: false, sites: [] },
};

/** The dismissals with another one added. */
export function withDismissal(before: Dismissals, reach: 'site' | 'everywhere', host: string): Dismissals {
  if (reach === 'everywhere') return { ...before, everywhere: true };
  return { ...before, sites: [...new Set([...before.sites, host])].sort() };
}

/** The dismissals without one of them; the other reach stays. */
export function withoutDismissal(before: Dismissals, reach: 'site' | 'everywhere', host: string): Dismissals {
  if (reach === 'everywhere') return { ...before, everywhere: false };
  return { ...before, sites: before.sites.filter((site) => site !== host) };
}

/** Host of an address, '' for one without. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
