import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import source from '../manifest.json';

type BuildValues = typeof import('/build.js').default;

/**
 * Adapts the bundled extension in `folder` to a feed. Writes the values that the background script
 * imports from `/build.js`, and the manifest's permissions and policy. Replaces these if an
 * earlier call wrote them.
 */
export async function fitBuild(folder: string, values: BuildValues): Promise<void> {
  await writeFile(join(folder, 'build.js'), `export default ${JSON.stringify(values)};\n`);
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const feed = values.feedUrl === null ? null : new URL(values.feedUrl);
  // The content script's sites and the feed's host. Without permission for the host, Firefox would
  // send an Origin header that differs by installation. Browsers would also send a preflight
  // request before each check. Match patterns have no port.
  const sites = source.content_scripts.flatMap(({ matches }) => matches);
  manifest.host_permissions = [...sites, ...(feed ? [`${feed.protocol}//${feed.hostname}/*`] : [])];
  // The manifest's policy allows any host over https, because a reader may add any feed. A feed on
  // this computer also needs local servers.
  const { extension_pages: policy } = source.content_security_policy;
  const local = "connect-src 'self' http://127.0.0.1:* http://localhost:*";
  const isLocal = feed?.protocol === 'http:';
  const pages = isLocal ? policy.replace("connect-src 'self'", local) : policy;
  manifest.content_security_policy = { extension_pages: pages };
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
