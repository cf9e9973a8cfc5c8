import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}

/**
 * Makes sure that a built extension runs on a site from the first page. On a site that is not
 * listed, a reader would first have to click in the popup, so this function adds the site to the
 * demonstration's copy of the extension. Returns true when it did.
 */
export async function addSite(extension: string, host: string): Promise<boolean> {
  const path = join(extension, 'manifest.json');
  const manifest: Manifest = JSON.parse(await readFile(path, 'utf8'));
  const [script] = manifest.content_scripts;
  if (!script || script.matches.some((pattern) => covers(pattern, host))) return false;
  script.matches.push(`https://${host}/*`);
  manifest.host_permissions.push(`https://${host}/*`);
  await writeFile(path, JSON.stringify(manifest, null, 2));
  return true;
}

/** True when a match pattern (`https://*.example.org/*`) covers a host. */
function covers(pattern: string, host: string): boolean {
  const [, wildcard, domain] = /^https:\/\/(\*\.)?([^/]+)\/\*$/.exec(pattern) ?? [];
  return host === domain || (wildcard !== undefined && host.endsWith(`.${domain}`));
}
