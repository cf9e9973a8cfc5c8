import * as z from 'zod/mini';
import type { StoredValue } from '../../browser/storage.ts';

/**
 * Sites on which the reader does not want the sidebar to appear automatically. The popup and the
 * badge still work there.
 */
export interface Dismissals {
  /**
   * True for readers who dismissed the sidebar everywhere in an earlier version. The setting
   * `opening` has replaced this field.
   */
  everywhere: boolean;
  /** Hosts exactly as in addresses, such as `www.example.org`. */
  sites: string[];
}

/** The stored dismissals; none at first. */
export const dismissals: StoredValue<Dismissals> = {
  key: 'dismissals',
  schema: z.strictObject({ everywhere: z.boolean(), sites: z.array(z.string()) }),
  fallback: { everywhere: false, sites: [] },
};

/** Returns `before` with `host` added to its sites. */
export function withHiddenSite(before: Dismissals, host: string): Dismissals {
  return { ...before, sites: [...new Set([...before.sites, host])].sort() };
}

/**
 * Returns the dismissals without the site `host`. If `reach` is `everywhere`, keeps this site and
 * sets the field `everywhere` to false instead.
 */
export function withoutDismissal(
  before: Dismissals,
  reach: 'site' | 'everywhere',
  host: string,
): Dismissals {
  if (reach === 'everywhere') return { ...before, everywhere: false };
  return { ...before, sites: before.sites.filter((site) => site !== host) };
}
