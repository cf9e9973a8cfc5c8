import { extensionApi } from './api.ts';

/** Match patterns that cover every web page. */
export const EVERY_SITE = ['https://*/*', 'http://*/*'];

/** Returns the match patterns for one host, without subdomains. */
export function patternsOf(host: string): string[] {
  return [`https://${host}/*`, `http://${host}/*`];
}

/**
 * True when the extension may read the page at `url` without a request from the reader: `url` is
 * a web address, and the extension has permission for its host.
 */
export async function isSiteEnabled(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false;
  const { protocol, hostname } = new URL(url);
  return extensionApi().permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * Result of the last call of `grantedSites`; empty before the first call and after `removeSites`.
 */
let lastGranted: readonly string[] = [];

/**
 * Asks the reader for permission for sites. Leaves out sites that the last call of `grantedSites`
 * listed as granted. Must be called in a click handler, before any await. Resolves to true when all
 * sites are granted.
 */
export async function requestSites(patterns: string[]): Promise<boolean> {
  const granted = new Set(lastGranted);
  const origins = patterns.filter((pattern) => !granted.has(pattern));
  // Chromium would freeze for seconds on a request for hundreds of sites, even for sites that it
  // has already granted. Therefore, only the missing sites are requested.
  return origins.length === 0 || extensionApi().permissions.request({ origins });
}

/**
 * Gives up the permission for sites. Rejects for a site in the manifest, because only the
 * browser's settings can withdraw that permission.
 */
export function removeSites(patterns: string[]): Promise<boolean> {
  lastGranted = [];
  return extensionApi().permissions.remove({ origins: patterns });
}

/** True when the browser currently grants all of these match patterns. */
export async function areGranted(patterns: string[]): Promise<boolean> {
  const granted = new Set(await grantedSites());
  // A pattern that is not in `granted` may be covered by a wider pattern in it. Only the browser
  // can tell.
  for (const pattern of patterns) {
    const origins = [pattern];
    // One pattern at a time: hundreds at once would freeze Chromium for seconds.
    if (!granted.has(pattern) && !(await extensionApi().permissions.contains({ origins })))
      return false;
  }
  return true;
}

/**
 * Gives up the permission for all sites, if the extension has it. As a side effect, Chromium also
 * withdraws the permission for the manifest's sites, which only `requestSites` restores.
 */
export async function removeEverySite(): Promise<void> {
  // In Chromium, `removeSites(EVERY_SITE)` withdraws the manifest's sites even if the extension
  // has no permission for all sites. This check prevents that.
  if (await areGranted(EVERY_SITE)) await removeSites(EVERY_SITE);
}

/**
 * Resolves to the match patterns of all hosts for which the extension has permission now. The
 * manifest's own hosts may be missing, because the reader can withdraw the permission for them.
 */
export async function grantedSites(): Promise<readonly string[]> {
  const { origins = [] } = await extensionApi().permissions.getAll();
  lastGranted = (await lacksPackagedSites(origins)) ? withoutPackagedSites(origins) : origins;
  return lastGranted;
}

/**
 * True when the browser lists the manifest's sites as granted although it has withdrawn the
 * permission for them. Chromium 156 does this after `removeEverySite`.
 */
async function lacksPackagedSites(listed: readonly string[]): Promise<boolean> {
  // The browser withdraws the permission for all the manifest's sites or for none. Therefore it is
  // enough to check the first.
  const origins = packagedSites().slice(0, 1);
  if (!origins.some((pattern) => listed.includes(pattern))) return false;
  return !(await extensionApi().permissions.contains({ origins }));
}

function withoutPackagedSites(listed: readonly string[]): string[] {
  const packaged = new Set(packagedSites());
  return listed.filter((pattern) => !packaged.has(pattern));
}

/** Returns the match patterns of the manifest's news sites, where the browser runs the detector. */
export function packagedSites(): string[] {
  return (extensionApi().runtime.getManifest().content_scripts ?? []).flatMap(
    ({ matches }) => matches,
  );
}

/**
 * Returns the match pattern of the newly supported news site to which an address belongs; null if
 * it belongs to none. The manifest lists these sites as optional permissions, because Chrome
 * disables an extension whose update requires new permissions.
 */
export function newlyListedSite(url: string): string | null {
  const optional = extensionApi().runtime.getManifest().optional_host_permissions ?? [];
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const isOf = (pattern: string) => {
    const domain = /^https:\/\/\*\.(.+)\/\*$/.exec(pattern)?.[1];
    return domain !== undefined && (host === domain || host.endsWith(`.${domain}`));
  };
  return url.startsWith('https:') ? (optional.find(isOf) ?? null) : null;
}

/**
 * Returns those match patterns in `feeds` that the reader granted only so that a feed can be
 * fetched, and not also to add the host as a site.
 */
export function feedOnlyHosts(granted: readonly string[], feeds: readonly string[]): string[] {
  const other = (pattern: string) =>
    pattern.startsWith('https:')
      ? pattern.replace('https:', 'http:')
      : pattern.replace('http:', 'https:');
  // A feed needs permission for http or https, not for both. If both are granted, the reader has
  // also added the host as a site.
  return feeds.filter((pattern) => granted.includes(pattern) && !granted.includes(other(pattern)));
}

/**
 * Returns the match patterns of the hosts that the manifest requires: the news sites and, if the
 * extension has a feed, the feed's host. The reader's choices do not change this list.
 */
export function ownHosts(): string[] {
  return extensionApi().runtime.getManifest().host_permissions ?? [];
}

/**
 * Returns the paths of the detector's scripts in the package. They begin with a slash. Firefox
 * would resolve a path without a slash relative to the calling page.
 */
export function detectorFiles(): string[] {
  const { runtime } = extensionApi();
  const files = runtime.getManifest().content_scripts?.[0]?.js ?? [];
  return files.map((file) => new URL(file, runtime.getURL('/')).pathname);
}

/**
 * Calls the listener when the permission for a site is granted or withdrawn. Must be called while
 * the background script starts.
 */
export function onSitesChanged(listener: () => void): void {
  const { permissions } = extensionApi();
  permissions.onAdded.addListener(() => listener());
  permissions.onRemoved.addListener(() => listener());
}

const DETECTOR = 'detector';

/**
 * Makes the browser run the detector whenever a page that matches `patterns` loads. Replaces the
 * patterns of the last call. The sites in the manifest need no pattern, because the browser runs
 * the detector there anyway.
 */
export async function runDetectorOn(patterns: string[]): Promise<void> {
  const { scripting } = extensionApi();
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [DETECTOR] });
  if (patterns.length === 0)
    return registered && scripting.unregisterContentScripts({ ids: [DETECTOR] });
  if (registered?.matches?.toSorted().join() === patterns.toSorted().join()) return;
  const script = {
    id: DETECTOR,
    js: detectorFiles(),
    matches: patterns,
    excludeMatches: packagedSites(),
    runAt: 'document_idle' as const,
  };
  if (registered) await scripting.unregisterContentScripts({ ids: [DETECTOR] });
  await scripting.registerContentScripts([script]);
}
