import * as z from 'zod/mini';
import type { StoredValue } from '../../browser/storage.ts';

/**
 * Places in which the reader does not want the sidebar to appear automatically. The popup and the
 * badge still work there.
 */
export interface Dismissals {
  /**
   * Stored by earlier versions. A setting that never opens the sidebar automatically has replaced
   * it.
   */
  everywhere: boolean;
  /** Hosts as they appear in addresses: `www.example.org`. */
  sites: string[];
}

/** The stored dismissals. At first there are none. */
export const dismissals: StoredValue<Dismissals> = {
  key: 'dismissals',
  schema: z.strictObject({ everywhere: z.boolean(), sites: z.array(z.string()) }),
  fallback: { everywhere: false, sites: [] },
};

/** Returns the dismissals with a host added. */
export function withHiddenSite(before: Dismissals, host: string): Dismissals {
  return { ...before, sites: [...new Set([...before.sites, host])].sort() };
}

/** Returns the dismissals without a host, or without `everywhere`. The other dismissals stay. */
export function withoutDismissal(
  before: Dismissals,
  reach: 'site' | 'everywhere',
  host: string,
): Dismissals {
  if (reach === 'everywhere') return { ...before, everywhere: false };
  return { ...before, sites: before.sites.filter((site) => site !== host) };
}

/** Host of an address; '' for an address without a host, and for a text that is not an address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
