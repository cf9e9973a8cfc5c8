import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import source from '../manifest.json';
import { BACKGROUND } from '../src/cli/packages/join-background.ts';

/**
 * Adapts the bundled extension in `folder` to a feed:
 * - The first line of the background script sets the values of this build.
 * - The manifest gets the host permissions and the content security policy for the feed.
 *
 * Replaces what an earlier call wrote.
 */
export async function fitBuild(folder: string, values: typeof __BUILD__): Promise<void> {
  const script = join(folder, BACKGROUND);
  const code = (await readFile(script, 'utf8')).replace(/^const __BUILD__[^\n]*\n/, '');
  await writeFile(script, `const __BUILD__ = ${JSON.stringify(values)};\n${code}`);
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const feed = values.feedUrl === null ? null : new URL(values.feedUrl);
  // The manifest asks for permission for the feed's host. Without it, each check would need a
  // preflight request, and Firefox would send an `Origin` header with a permanent id of the
  // installation. The pattern has no port, because Firefox allows none.
  const sites = source.content_scripts.flatMap(({ matches }) => matches);
  manifest.host_permissions = [...sites, ...(feed ? [`${feed.protocol}//${feed.hostname}/*`] : [])];
  // The manifest's policy allows any host over https, because a reader may add any feed. For a feed
  // on this computer, the policy must also allow local servers over http.
  const { extension_pages: policy } = source.content_security_policy;
  const local = "connect-src 'self' http://127.0.0.1:* http://localhost:*";
  const pages = feed?.protocol === 'http:' ? policy.replace("connect-src 'self'", local) : policy;
  manifest.content_security_policy = { extension_pages: pages };
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
