import { extensionApi } from './api.ts';

/** Match patterns for every web page. */
export const EVERY_SITE = ['https://*/*', 'http://*/*'];

/** Match patterns for one host, without its subdomains. */
export function patternsOf(host: string): string[] {
  return [`https://${host}/*`, `http://${host}/*`];
}

/**
 * True when the extension reads pages at an address without being asked: the address is a web
 * address, and the browser grants permission for its host now.
 */
export async function isSiteEnabled(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false;
  const { protocol, hostname } = new URL(url);
  return extensionApi().permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * Asks the reader to allow sites. Must be called in the handler of a click, before any await, or
 * the browser refuses to ask.
 */
export function requestSites(patterns: string[]): Promise<boolean> {
  return extensionApi().permissions.request({ origins: patterns });
}

/**
 * Gives up the permission for sites. Rejects for the package's own sites, which only the browser's
 * settings can withdraw.
 */
export function removeSites(patterns: string[]): Promise<boolean> {
  return extensionApi().permissions.remove({ origins: patterns });
}

/** True when the browser grants all of the given match patterns now. */
export function areGranted(patterns: string[]): Promise<boolean> {
  return extensionApi().permissions.contains({ origins: patterns });
}

/**
 * Gives up the permission for every site; does nothing when there is no such permission. Chromium
 * then also withdraws the package's own sites, because `permissions.remove` removes everything that
 * a pattern covers. They stay withdrawn until `requestSites` asks for them.
 */
export async function removeEverySite(): Promise<void> {
  // Without this check, Chromium would withdraw the package's own sites even if there was no
  // permission to give up.
  if (await areGranted(EVERY_SITE))
    await extensionApi().permissions.remove({ origins: EVERY_SITE });
}

/**
 * Match patterns of all hosts for which the extension has permission now, including the package's
 * own hosts unless the reader withdrew them.
 */
export async function grantedSites(): Promise<string[]> {
  return (await extensionApi().permissions.getAll()).origins ?? [];
}

/** Match patterns of the hosts in the package's manifest. */
export function packagedSites(): string[] {
  return (extensionApi().runtime.getManifest().content_scripts ?? []).flatMap(
    ({ matches }) => matches,
  );
}

/**
 * Match pattern of the newly listed site to which an address belongs; null for none. An update
 * lists new sites as optional, because Chrome switches off an extension whose update requires more
 * permissions.
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
 * Granted match patterns that belong only to added feeds and not to sites. A site that the reader
 * adds is granted for both http and https, a feed only for its own scheme, so a host granted for
 * both is also a site.
 */
export function feedOnlyHosts(granted: readonly string[], feeds: readonly string[]): string[] {
  const other = (pattern: string) =>
    pattern.startsWith('https:')
      ? pattern.replace('https:', 'http:')
      : pattern.replace('http:', 'https:');
  return feeds.filter((pattern) => granted.includes(pattern) && !granted.includes(other(pattern)));
}

/**
 * Match patterns of the hosts that the package needs regardless of the reader's choices: the news
 * sites and the feed's host.
 */
export function ownHosts(): string[] {
  return extensionApi().runtime.getManifest().host_permissions ?? [];
}

/**
 * Path of the gate's script, from the package's root, with a leading slash. In
 * Firefox's manifest, the path follows the extension's own address. Without a leading slash,
 * Firefox would resolve the path against the calling page.
 */
export function detectorFiles(): string[] {
  const { runtime } = extensionApi();
  const files = runtime.getManifest().content_scripts?.[0]?.js ?? [];
  return files.map((file) => new URL(file, runtime.getURL('/')).pathname);
}

/**
 * Calls the listener when permissions for sites are granted or withdrawn. Must be called while the
 * background starts.
 */
export function onSitesChanged(listener: () => void): void {
  const { permissions } = extensionApi();
  permissions.onAdded.addListener(() => listener());
  permissions.onRemoved.addListener(() => listener());
}

const DETECTOR = 'detector';

/**
 * Runs the detector on pages that match `patterns`, from the next load of each page. Replaces the
 * patterns of the previous call. An empty list removes the registration, which otherwise stays
 * after the worker has ended. The manifest already covers the package's own sites.
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
