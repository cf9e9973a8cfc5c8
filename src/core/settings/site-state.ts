/** A site that the reader added, with the match patterns that stand for it. */
export interface AddedSite {
  host: string;
  patterns: string[];
}

/** Where the extension runs by itself, as the browser grants it now. */
export interface SiteState {
  /** News sites that the package names. */
  builtIn: number;
  /** How many of them the browser really grants: Firefox and a careful reader may grant fewer. */
  builtInGranted: number;
  added: AddedSite[];
  every: boolean;
}

/** Reads the granted match patterns. `every` are the patterns that stand for every site: all of them or none count; `own`, which the package needs by itself, the reader did not add. */
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

/** http and https of one host are one site to a reader. */
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
