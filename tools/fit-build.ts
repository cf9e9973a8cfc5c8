import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import source from '../manifest.json';

/** Values of a build, as the background imports them from `/build.js`. */
export type BuildValues = typeof import('/build.js').default;

/**
 * Fits a bundled extension in `folder` to a feed: writes the values that its background reads, and
 * the permissions and the policy of its manifest. Replaces what an earlier call has written.
 */
export async function fitBuild(folder: string, values: BuildValues): Promise<void> {
  await writeFile(join(folder, 'build.js'), `export default ${JSON.stringify(values)};\n`);
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const feed = values.feedUrl === null ? null : new URL(values.feedUrl);
  // By default, the extension may read the hosts of its content script. A match pattern has no
  // port. Without permission for the feed's host, Firefox would send an Origin header that
  // distinguishes installations, and browsers would send a preflight request before each check.
  const sites = source.content_scripts.flatMap(({ matches }) => matches);
  manifest.host_permissions = [...sites, ...(feed ? [`${feed.protocol}//${feed.hostname}/*`] : [])];
  manifest.content_security_policy = { extension_pages: contentSecurityPolicy(feed) };
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * Returns the policy of manifest.json, which lets the background connect by https to any host,
 * because a reader may add any feed. A build whose feed is on this computer may also connect to
 * other servers on it.
 */
function contentSecurityPolicy(feed: URL | null): string {
  const policy = source.content_security_policy.extension_pages;
  if (feed?.protocol !== 'http:') return policy;
  return policy.replace(
    "connect-src 'self'",
    "connect-src 'self' http://127.0.0.1:* http://localhost:*",
  );
}
