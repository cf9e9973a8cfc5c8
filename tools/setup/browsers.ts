/**
 * Finds the browsers on this machine. The package @puppeteer/browsers can't be used, because it
 * finds only Google Chrome, while tests and demonstrations also run in Debian's Chromium, Edge,
 * Brave and Firefox.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Browser engine that the extension is built for. */
export type BrowserKind = 'chromium' | 'firefox';
export type BrowserName = 'chrome' | 'chromium' | 'edge' | 'brave' | 'firefox';
export interface Browser {
  name: BrowserName;
  kind: BrowserKind;
  path: string;
}

/** Facts about a machine that decide where its browsers are. */
interface Machine {
  platform: string;
  env: NodeJS.ProcessEnv;
  isProgram: (path: string) => boolean;
}
const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, isProgram };

/**
 * Places to look for each browser, most preferred browser first: names on PATH and full paths on
 * Linux, paths inside an Applications folder on macOS, paths inside Program Files on Windows.
 */
const PLACES: Record<BrowserName, { linux: string[]; mac: string[]; windows: string[] }> = {
  chrome: {
    linux: ['google-chrome-stable', 'google-chrome', '/opt/google/chrome/chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  chromium: {
    linux: ['chromium', 'chromium-browser', '/usr/lib/chromium/chromium'],
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
    linux: ['firefox', 'firefox-esr', '/opt/firefox/firefox', '/usr/lib/firefox/firefox'],
    mac: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map(
      (name) => `${name}.app/Contents/MacOS/firefox`,
    ),
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** Names of all browsers that can be found, most preferred first. */
export const BROWSER_NAMES = Object.keys(PLACES) as BrowserName[];

/**
 * Returns the browser whose name an option or variable contains. Throws an Error that starts with
 * `source` when no browser has this name.
 */
export function browserName(source: string, name: string): BrowserName {
  const known = BROWSER_NAMES.find((one) => one === name);
  if (!known) throw new Error(`${source}: "${name}" is none of ${BROWSER_NAMES.join(', ')}.`);
  return known;
}

/**
 * Returns the browsers on a machine, at most one of each name, most preferred first. A browser in
 * the environment variable `BROWSER_PATH` (`firefox=/path/to/it`, or just a path for a
 * Chromium-based browser) comes before all others. Throws an Error when the variable contains an
 * unknown name or a path where there is no program.
 */
export function findBrowsers(machine = THIS_MACHINE): Browser[] {
  const found = BROWSER_NAMES.flatMap((name) => {
    const path = candidates(name, machine).find(machine.isProgram);
    return path ? [{ name, kind: kindOf(name), path }] : [];
  });
  return [...chosenByUser(machine), ...found];
}

function kindOf(name: BrowserName): BrowserKind {
  return name === 'firefox' ? 'firefox' : 'chromium';
}

function chosenByUser({ env, isProgram }: Machine): Browser[] {
  const [, known = 'chromium', path] = /^(?:(\w+)=)?(.+)$/.exec(env.BROWSER_PATH ?? '') ?? [];
  if (!path) return [];
  const name = browserName('BROWSER_PATH', known);
  if (!isProgram(path)) throw new Error(`BROWSER_PATH: ${path} is not a program.`);
  return [{ name, kind: kindOf(name), path }];
}

function candidates(name: BrowserName, { platform, env }: Machine): string[] {
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

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
