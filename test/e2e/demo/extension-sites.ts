import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}

/**
 * Changes the manifest of a built extension, so that the extension runs on a site without asking
 * for permission. Resolves to true if the site was new in the manifest.
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

/** True if a match pattern, such as `https://*.example.org/*`, covers a host. */
function covers(pattern: string, host: string): boolean {
  const [, wildcard, domain] = /^https:\/\/(\*\.)?([^/]+)\/\*$/.exec(pattern) ?? [];
  return host === domain || (wildcard !== undefined && host.endsWith(`.${domain}`));
}
