import { existsSync, readFileSync } from 'node:fs';
import { findBrowsers } from './browsers.mjs';
import { runQuietly } from './command.mjs';
import { say, seconds, withHeartbeat } from './progress.mjs';

/** @typedef {import('./browsers.mjs').Browser} Browser */
/** @typedef {import('./browsers.mjs').BrowserKind} BrowserKind */

/** Name of the Debian package of each engine. */
const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Finds a browser of each wanted engine. On Debian as root, apt installs a missing one. Throws an
 * Error that says in one line how to get the missing one elsewhere.
 * @param {BrowserKind[]} kinds
 * @returns {Promise<Browser[]>} one per kind, in the order asked for
 */
export async function ensureBrowsers(kinds) {
  const ofKind = (/** @type {BrowserKind} */ kind) =>
    findBrowsers().find((browser) => browser.kind === kind);
  const missing = kinds.filter((kind) => !ofKind(kind));
  if (missing.length > 0) await installByApt(missing);
  return kinds.map((kind) => {
    const found = ofKind(kind);
    if (!found) throw new Error(howToGet(kind));
    return found;
  });
}

/**
 * Finds one browser to show things in: the named one, or else the most preferred one on this
 * machine. Installs Chromium or Firefox like `ensureBrowsers`. Throws an Error that says how to get
 * one.
 * @param {import('./browsers.mjs').BrowserName | null} name
 * @returns {Promise<Browser>}
 */
export async function ensureBrowser(name) {
  const all = findBrowsers();
  const found = name === null ? all[0] : all.find((browser) => browser.name === name);
  if (found) return found;
  if (name !== null && !(name in DEBIAN_PACKAGE))
    throw new Error(
      `No ${name} found on this machine; found: ${all.map((browser) => browser.name).join(', ') || 'none'}.`,
    );
  const [installed] = await ensureBrowsers([name === 'firefox' ? 'firefox' : 'chromium']);
  return /** @type {Browser} */ (installed);
}

/** Returns one line that says how to get a browser of this engine on this machine. */
export function howToGet(/** @type {BrowserKind} */ kind, platform = process.platform) {
  const wanted = kind === 'firefox' ? 'Firefox' : 'Chrome, Chromium, Edge or Brave';
  const how = {
    darwin: `brew install --cask ${kind}`,
    win32: kind === 'firefox' ? 'winget install Mozilla.Firefox' : 'winget install Google.Chrome',
  }[/** @type {string} */ (platform)];
  const onLinux = `sudo apt-get install ${DEBIAN_PACKAGE[kind]} (Debian), or your system's own package`;
  return `No ${wanted} found. Get it by: ${how ?? onLinux}. One in an unusual place: set BROWSER_PATH=${kind}=/path/to/it.`;
}

/** @param {BrowserKind[]} kinds */
async function installByApt(kinds) {
  const [first] = kinds;
  if (first && !canUseApt()) throw new Error(howToGet(first));
  const names = kinds.map((kind) => DEBIAN_PACKAGE[kind]);
  const began = Date.now();
  say(`Installing ${names.join(' and ')} with apt-get …`);
  await apt('update');
  await apt('install', '--yes', '--no-install-recommends', ...names);
  say(`  ${names.join(' and ')} installed, ${seconds(began)}`);
}

function canUseApt() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID=debian$/m.test(release) && existsSync('/usr/bin/apt-get');
}

/** @param {string[]} args */
async function apt(...args) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const run = () => runQuietly('/usr/bin/apt-get', ['-qq', ...args], { env });
  const { code, output } = await withHeartbeat(`apt-get ${args[0]}`, run);
  if (code !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${output.slice(-3000)}`);
}
