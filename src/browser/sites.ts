import { extensionApi } from './api.ts';

/** Match patterns for every web page. */
export const EVERY_SITE = ['https://*/*', 'http://*/*'];

/** Match patterns for one host, not its subdomains. */
export function patternsOf(host: string): string[] {
  return [`https://${host}/*`, `http://${host}/*`];
}

/** True when the extension works by itself on this address: its host is in the package or was granted, and the browser grants it now. */
export async function isSiteEnabled(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false;
  const { protocol, hostname } = new URL(url);
  return extensionApi().permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Asks the reader to allow sites. To be called in the very handler of a click, before any await, or the browser refuses to ask. */
export function requestSites(patterns: string[]): Promise<boolean> {
  return extensionApi().permissions.request({ origins: patterns });
}

/** Gives sites back. Rejects for those of the package, which only the browser's own settings can take away. */
export function removeSites(patterns: string[]): Promise<boolean> {
  return extensionApi().permissions.remove({ origins: patterns });
}

/** True when the browser grants all of these match patterns now. */
export function areGranted(patterns: string[]): Promise<boolean> {
  return extensionApi().permissions.contains({ origins: patterns });
}

/**
 * Gives back that every site is allowed; nothing happens where it is not. Chromium takes the package's own sites away with it
 * (`permissions.remove` takes all that a pattern covers); they stay away until `requestSites` asks for them.
 */
export async function removeEverySite(): Promise<void> {
  // Not even asked for without need: Chromium would take the package's sites then, too.
  if (await areGranted(EVERY_SITE)) await extensionApi().permissions.remove({ origins: EVERY_SITE });
}

/** Match patterns of all hosts that are granted now, the package's own among them unless the reader took them away. */
export async function grantedSites(): Promise<string[]> {
  return (await extensionApi().permissions.getAll()).origins ?? [];
}

/** Match patterns of the hosts that the package names. */
export function packagedSites(): string[] {
  return (extensionApi().runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
}

/**
 * Those hosts of added feeds that are granted for the feed alone. The reader's sites are always granted for http and https, a
 * feed for its own scheme: where both are, it is a site too.
 */
export function feedOnlyHosts(granted: readonly string[], feeds: readonly string[]): string[] {
  const other = (pattern: string) =>
    pattern.startsWith('https:') ? pattern.replace('https:', 'http:') : pattern.replace('http:', 'https:');
  return feeds.filter((pattern) => granted.includes(pattern) && !granted.includes(other(pattern)));
}

/** Match patterns of hosts that the package itself needs, no reader's choice: the news sites, and the feed's host. */
export function ownHosts(): string[] {
  return extensionApi().runtime.getManifest().host_permissions ?? [];
}

/**
 * The package's script that reads pages, as a path from the package's root. Firefox's manifest gives it with the extension's
 * own address before it, and takes a path beside the calling page when there is no slash.
 */
export function detectorFiles(): string[] {
  const { runtime } = extensionApi();
  const files = runtime.getManifest().content_scripts?.[0]?.js ?? [];
  return files.map((file) => new URL(file, runtime.getURL('/')).pathname);
}

/** Calls the listener when sites are granted or taken away. To be called while the background starts. */
export function onSitesChanged(listener: () => void): void {
  const { permissions } = extensionApi();
  permissions.onAdded.addListener(() => listener());
  permissions.onRemoved.addListener(() => listener());
}

const DETECTOR = 'detector';

/**
 * Runs the detector on pages of these patterns from their next load on, in place of the patterns before; an empty list
 * ends it. Survives the worker. Pages of the package's own sites are left to the manifest.
 */
export async function runDetectorOn(patterns: string[]): Promise<void> {
  const { scripting } = extensionApi();
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [DETECTOR] });
  if (patterns.length === 0) return registered && scripting.unregisterContentScripts({ ids: [DETECTOR] });
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
