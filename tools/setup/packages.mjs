import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runQuietly } from './command.mjs';
import { say, seconds, withHeartbeat } from './progress.mjs';

/**
 * Installs the npm packages of package-lock.json when they are missing or have other versions.
 * Throws an Error with npm's own output when that fails.
 */
export async function ensurePackages() {
  const reason = whyStale(ROOT);
  if (!reason) return;
  const began = Date.now();
  say(`Installing npm packages (${reason}) …`);
  // Uses the npm that runs this program, which names itself in the environment, and otherwise the
  // npm on PATH.
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  const [program = 'npm', ...args] = [...npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await withHeartbeat('npm packages', () => runQuietly(program, args));
  if (code !== 0)
    throw new Error(`npm ci failed:\n${output}\nCheck the network, then run it again.`);
  say(`  npm packages installed, ${seconds(began)}`);
}

/**
 * Returns the reason why `node_modules` does not match `package-lock.json`, or null when it
 * matches. Compares npm's own note of what it installed with the lock file; packages for other
 * systems may be missing.
 * @param {string} root
 * @returns {string | null}
 */
export function whyStale(root) {
  if (!existsSync(join(root, 'node_modules'))) return 'none there yet';
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  const wanted = Object.entries(packagesIn(join(root, 'package-lock.json')));
  const stale = wanted.find(
    ([path, { version, optional }]) =>
      path !== '' && !(optional && !installed[path]) && installed[path]?.version !== version,
  );
  return stale ? `${stale[0]} is not ${stale[1].version}` : null;
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesIn(/** @type {string} */ lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
