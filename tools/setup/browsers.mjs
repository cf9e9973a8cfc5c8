import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {'chromium' | 'firefox'} BrowserKind The engine, as the extension is built for it.
 * @typedef {'chrome' | 'chromium' | 'edge' | 'brave' | 'firefox'} BrowserName
 * @typedef {{ name: BrowserName, kind: BrowserKind, path: string }} Browser
 * @typedef {{ platform: string, env: NodeJS.ProcessEnv, isProgram: (path: string) => boolean }} Machine
 */

/** Every browser that is looked for, in the order of preference. @type {readonly BrowserName[]} */
export const BROWSER_NAMES = ['chrome', 'chromium', 'edge', 'brave', 'firefox'];

/** Program names on PATH. @type {Record<BrowserName, string[]>} */
const ON_PATH = {
  chrome: ['google-chrome-stable', 'google-chrome', 'google-chrome-beta'],
  chromium: ['chromium', 'chromium-browser'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  brave: ['brave-browser-stable', 'brave-browser', 'brave'],
  firefox: ['firefox', 'firefox-esr'],
};

/** Places outside PATH on Linux. @type {Record<BrowserName, string[]>} */
const ON_LINUX = {
  chrome: ['/opt/google/chrome/chrome'],
  chromium: ['/usr/lib/chromium/chromium', '/usr/lib/chromium-browser/chromium-browser'],
  edge: ['/opt/microsoft/msedge/msedge'],
  brave: ['/opt/brave.com/brave/brave'],
  firefox: ['/usr/lib/firefox/firefox', '/opt/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr'],
};

/** Inside `/Applications` or `~/Applications`. @type {Record<BrowserName, string[]>} */
const ON_MAC = {
  chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
  chromium: ['Chromium.app/Contents/MacOS/Chromium'],
  edge: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  brave: ['Brave Browser.app/Contents/MacOS/Brave Browser'],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

/** Below Program Files or the user's local programs. @type {Record<BrowserName, string[]>} */
const ON_WINDOWS = {
  chrome: ['Google\\Chrome\\Application\\chrome.exe'],
  chromium: ['Chromium\\Application\\chrome.exe'],
  edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
  brave: ['BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * The browsers of this machine, at most one for each name, most preferred first. `BROWSER_PATH` in the environment
 * (`firefox=/path/to/it`, or a bare path for a Chromium) comes before all others.
 * @param {Machine} [machine]
 * @returns {Browser[]}
 */
export function findBrowsers(machine = thisMachine()) {
  const found = BROWSER_NAMES.flatMap((name) => {
    const path = candidates(name, machine).find(machine.isProgram);
    return path ? [{ name, kind: kindOf(name), path }] : [];
  });
  return [...chosenByUser(machine), ...found];
}

/** The engine of a browser. @returns {BrowserKind} */
export function kindOf(/** @type {BrowserName} */ name) {
  return name === 'firefox' ? 'firefox' : 'chromium';
}

/** @returns {Machine} */
function thisMachine() {
  return { platform: process.platform, env: process.env, isProgram };
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
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? ON_WINDOWS[name].map((path) => `${root}\\${path}`) : []));
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => ON_PATH[name].map((program) => join(folder, program)));
  if (platform !== 'darwin') return [...onPath, ...ON_LINUX[name]];
  const folders = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];
  return [...folders.flatMap((folder) => ON_MAC[name].map((path) => join(folder, path))), ...onPath];
}

function isProgram(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
