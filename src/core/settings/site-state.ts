/** A site that the reader added, with the match patterns to which the browser grants access. */
export interface AddedSite {
  host: string;
  patterns: string[];
}

/**
 * Sites on which the extension runs without being asked, because the browser grants access to them.
 */
export interface SiteState {
  /** Number of news sites listed in the extension's package. */
  builtIn: number;
  /**
   * Number of these news sites to which the browser grants access. It is lower than `builtIn` if
   * Firefox or the reader withholds access to some.
   */
  builtInGranted: number;
  added: AddedSite[];
  every: boolean;
}

/**
 * Computes the `SiteState` from lists of match patterns:
 * - `granted`: all sites to which the browser grants access
 * - `packaged`: the built-in news sites
 * - `every`: patterns that together match every site
 * - `own`: hosts that the extension needs itself
 */
export function siteState(
  granted: readonly string[],
  packaged: readonly string[],
  { every, own }: { every: readonly string[]; own: readonly string[] },
): SiteState {
  const everywhere = every.every((pattern) => granted.includes(pattern));
  return {
    builtIn: packaged.length,
    builtInGranted: everywhere
      ? packaged.length
      : packaged.filter((one) => granted.includes(one)).length,
    // All other granted patterns belong to sites that the reader added.
    added: addedSites(granted.filter((one) => ![...own, ...packaged, ...every].includes(one))),
    every: everywhere,
  };
}

/** Groups patterns by host, because readers think of http and https on one host as one site. */
function addedSites(patterns: readonly string[]): AddedSite[] {
  const sites = new Map<string, string[]>();
  for (const pattern of patterns) {
    const host = pattern.replace(/^[^:]*:\/\//, '').replace(/\/\*$/, '');
    sites.set(host, [...(sites.get(host) ?? []), pattern]);
  }
  return [...sites]
    .map(([host, held]) => ({ host, patterns: held }))
    .toSorted((a, b) => a.host.localeCompare(b.host));
}
