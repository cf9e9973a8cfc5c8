/** Site that the reader added, with the match patterns that stand for it. */
export interface AddedSite {
  host: string;
  patterns: string[];
}

/** Sites on which the extension runs by itself, as currently granted by the browser. */
export interface SiteState {
  /** Number of news sites in the package. */
  builtIn: number;
  /**
   * Number of those that the browser actually grants: Firefox and a careful reader may grant fewer.
   */
  builtInGranted: number;
  added: AddedSite[];
  every: boolean;
}

/**
 * Reads the granted match patterns. `every`: the patterns that together stand for every site;
 * `own`: patterns that the package needs for itself, which the reader did not add.
 */
export function siteState(
  granted: readonly string[],
  packaged: readonly string[],
  { every, own }: { every: readonly string[]; own: readonly string[] },
): SiteState {
  const everywhere = every.every((pattern) => granted.includes(pattern));
  return {
    builtIn: packaged.length,
    builtInGranted: everywhere ? packaged.length : packaged.filter((one) => granted.includes(one)).length,
    added: addedSites(granted.filter((one) => ![...own, ...packaged, ...every].includes(one))),
    every: everywhere,
  };
}

/** To a reader, http and https of one host are one site. */
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
