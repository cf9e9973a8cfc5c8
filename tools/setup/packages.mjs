import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runQuietly } from './command.mjs';
import { say, seconds, withHeartbeat } from './progress.mjs';

/**
 * Installs the npm packages of package-lock.json when they are missing or of other versions; otherwise does nothing.
 * Throws an Error with npm's own words when it fails.
 */
export async function ensurePackages() {
  const reason = whyStale(ROOT);
  if (!reason) return;
  const began = Date.now();
  say(`Installing npm packages (${reason}) …`);
  const [program, ...args] = npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  const { code, output } = await withHeartbeat('npm packages', () => runQuietly(program, args));
  if (code !== 0) throw new Error(`npm ci failed:\n${output}\nIs the network there? Then run it again.`);
  say(`  npm packages installed, ${seconds(began)}`);
}

/**
 * Why `node_modules` does not fit `package-lock.json`, or null when it does. Compares npm's own note of what it
 * installed (`node_modules/.package-lock.json`) with the lock file; a package for other systems may be absent.
 * @param {string} root
 * @returns {string | null}
 */
export function whyStale(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  if (!existsSync(join(root, 'node_modules'))) return 'none there yet';
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '' || (optional && !installed[path])) continue;
    if (installed[path]?.version !== version) return `${path} is not ${version}`;
  }
  return null;
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesIn(/** @type {string} */ lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** npm as the running npm names itself (right on every system), else as found on PATH. @returns {[string, ...string[]]} */
function npm(/** @type {string[]} */ ...args) {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js') ? [process.execPath, own, ...args] : ['npm', ...args];
}
