/**
 * Finds the browsers on this machine. It is written by hand, because @puppeteer/browsers finds only
 * Google Chrome, while tests and demonstration also run in Debian's Chromium, Edge, Brave and
 * Firefox.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {'chromium' | 'firefox'} BrowserKind Engine that the extension is built for.
 * @typedef {'chrome' | 'chromium' | 'edge' | 'brave' | 'firefox'} BrowserName
 * @typedef {{ name: BrowserName, kind: BrowserKind, path: string }} Browser
 * @typedef {{ platform: string, env: NodeJS.ProcessEnv, isProgram: (path: string) => boolean }} Machine
 */

/**
 * Places of each browser, most preferred first: names on PATH and full paths on Linux, paths
 * below an Applications folder on macOS, paths below Program Files on Windows.
 * @type {Record<BrowserName, { linux: string[], mac: string[], windows: string[] }>}
 */
const PLACES = {
  chrome: {
    linux: [
      'google-chrome-stable',
      'google-chrome',
      'google-chrome-beta',
      '/opt/google/chrome/chrome',
    ],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  chromium: {
    linux: [
      'chromium',
      'chromium-browser',
      '/usr/lib/chromium/chromium',
      '/usr/lib/chromium-browser/chromium-browser',
    ],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  edge: {
    linux: ['microsoft-edge-stable', 'microsoft-edge', '/opt/microsoft/msedge/msedge'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  brave: {
    linux: ['brave-browser-stable', 'brave-browser', 'brave', '/opt/brave.com/brave/brave'],
    mac: ['Brave Browser.app/Contents/MacOS/Brave Browser'],
    windows: ['BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  },
  firefox: {
    linux: [
      'firefox',
      'firefox-esr',
      '/usr/lib/firefox/firefox',
      '/opt/firefox/firefox',
      '/usr/lib/firefox-esr/firefox-esr',
    ],
    mac: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Firefox Nightly.app/Contents/MacOS/firefox',
    ],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** Names of all known browsers, most preferred first. */
export const BROWSER_NAMES = /** @type {BrowserName[]} */ (Object.keys(PLACES));

/**
 * The browsers of this machine, at most one per name, most preferred first. `BROWSER_PATH` in the
 * environment (`firefox=/path/to/it`, or a bare path for a Chromium) comes before all others.
 * Throws an Error when it names no known browser or no program.
 * @param {Machine} [machine]
 * @returns {Browser[]}
 */
export function findBrowsers(
  machine = { platform: process.platform, env: process.env, isProgram },
) {
  const found = BROWSER_NAMES.flatMap((name) => {
    const path = candidates(name, machine).find(machine.isProgram);
    return path ? [{ name, kind: kindOf(name), path }] : [];
  });
  return [...chosenByUser(machine), ...found];
}

/** @returns {BrowserKind} */
function kindOf(/** @type {BrowserName} */ name) {
  return name === 'firefox' ? 'firefox' : 'chromium';
}

/** @returns {Browser[]} */
function chosenByUser(/** @type {Machine} */ { env, isProgram }) {
  const [, name = 'chromium', path] = /^(?:(\w+)=)?(.+)$/.exec(env.BROWSER_PATH ?? '') ?? [];
  if (!path) return [];
  const known = BROWSER_NAMES.find((one) => one === name);
  if (!known) throw new Error(`BROWSER_PATH: "${name}" is none of ${BROWSER_NAMES.join(', ')}.`);
  if (!isProgram(path)) throw new Error(`BROWSER_PATH: ${path} is not a program.`);
  return [{ name: known, kind: kindOf(known), path }];
}

/** @returns {string[]} */
function candidates(/** @type {BrowserName} */ name, /** @type {Machine} */ { platform, env }) {
  const { linux, mac, windows } = PLACES[name];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => windows.map((path) => `${root}\\${path}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const programs = linux.flatMap((program) =>
    program.startsWith('/') ? program : folders.map((folder) => join(folder, program)),
  );
  if (platform !== 'darwin') return programs;
  const applications = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];
  return [...applications.flatMap((folder) => mac.map((path) => join(folder, path))), ...programs];
}

function isProgram(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
