import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, ROOT } from './command.mjs';

/**
 * Installs the packages of package-lock.json if some are missing or have other versions. `npm run`
 * does not check this. Throws an Error with npm's output if the installation fails.
 */
export async function ensurePackages() {
  const reason = whyStale(ROOT);
  if (!reason) return;
  await install(`npm packages (${reason})`, [
    ['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
  ]);
}

/**
 * Returns why the installed packages do not match `package-lock.json`, such as
 * `node_modules/vite is not 8.0.1`; null if they do.
 * @param {string} root
 * @returns {string | null}
 */
export function whyStale(root) {
  if (!existsSync(join(root, 'node_modules'))) return 'none there yet';
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  const wanted = Object.entries(packagesIn(join(root, 'package-lock.json')));
  // Optional packages may be missing, because some are for other systems.
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
